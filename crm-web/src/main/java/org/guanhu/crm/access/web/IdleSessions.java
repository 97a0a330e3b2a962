package org.guanhu.crm.access.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.lang.System.Logger.Level;
import org.guanhu.crm.access.application.SessionRegistry;
import org.guanhu.crm.access.domain.SessionEnd;

/** Writes down that a session ended because nobody did anything in it any more. */
public class IdleSessions implements HttpSessionListener {

    private static final System.Logger LOG = System.getLogger(IdleSessions.class.getName());

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        PortalSession.keyOf(event.getSession()).ifPresent(IdleSessions::end);
    }

    private static void end(String key) {
        try {
            CDI.current().select(SessionRegistry.class).get().end(key, SessionEnd.IDLE, null);
        } catch (IllegalStateException stopping) {
            // The application is on its way down; the session is seen to be at rest later.
            LOG.log(Level.DEBUG, "A session ended unnoticed", stopping);
        }
    }
}
