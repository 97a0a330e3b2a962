package org.guanhu.crm.harness;

import org.jboss.arquillian.container.spi.event.container.AfterDeploy;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Gives Arquillian a Payara Server of its own, before it reads from {@code arquillian.xml} where
 * that is; the tests inside begin when what they came with is ready.
 */
public final class ArquillianServer implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder extension) {
        System.setProperty("crm.test.adminPort", String.valueOf(server().adminPort()));
        extension.observer(Readiness.class);
    }

    private static PayaraServer server() {
        return Shared.once(Domain.class, Domain::open).server();
    }

    private record Domain(PayaraServer server) implements AutoCloseable {

        private static Domain open() {
            return new Domain(PayaraServer.start(EmbeddedPg.shared().newDatabase()));
        }

        @Override
        public void close() {
            server.close();
        }
    }

    /** Waits for the demonstration's customers. */
    public static final class Readiness {

        /** Called by Arquillian. */
        public void await(@Observes AfterDeploy deployed) {
            server().awaitReady();
        }
    }
}
