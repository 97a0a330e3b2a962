package org.guanhu.crm.browser;

import java.net.URI;
import java.util.function.Supplier;
import org.guanhu.crm.harness.MicroServer;
import org.guanhu.crm.harness.PayaraServer;

/** The two forms in which the product reaches a bank. */
enum Delivery {
    /** {@code crm.jar} on its own H2. */
    MICRO(() -> MicroServer.shared().application()),
    /** {@code crm.ear} on Payara Server with PostgreSQL. */
    SERVER(() -> PayaraServer.shared().application());

    private final Supplier<URI> application;

    Delivery(Supplier<URI> application) {
        this.application = application;
    }

    URI application() {
        return application.get();
    }
}
