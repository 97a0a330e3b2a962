package org.guanhu.crm.shared.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Says what the session's cookie is like: hidden from scripts, kept from other sites, and sent over
 * TLS only, save in the demo, which listens on loopback without TLS.
 */
public class SessionCookie implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        boolean secure = isSecure(ConfigProvider.getConfig());
        cookie.setSecure(secure);
        cookie.setHttpOnly(true);
        cookie.setName(secure ? "__Secure-crm" : "crm");
    }

    private static boolean isSecure(Config config) {
        boolean demo = config.getOptionalValue("crm.demo", Boolean.class).orElse(false);
        return config.getOptionalValue("crm.cookie.secure", Boolean.class).orElse(!demo);
    }
}
