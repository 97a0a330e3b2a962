package org.guanhu.crm.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.ConfigProvider;

/** What pages need to know about the place where the application runs. */
@Named
@ApplicationScoped
public class Installation {

    private final boolean demo =
            ConfigProvider.getConfig().getOptionalValue("crm.demo", Boolean.class).orElse(false);

    /** Whether these are made-up customers, which every page says. */
    public boolean isDemo() {
        return demo;
    }
}
