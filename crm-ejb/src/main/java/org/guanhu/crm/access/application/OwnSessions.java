package org.guanhu.crm.access.application;

import jakarta.ejb.Local;
import java.util.List;

/** Everybody's own sessions. */
@Local
public interface OwnSessions {

    /** My latest sessions, ended or not, the latest first. */
    List<SessionRow> mine();

    /** Ends one of mine. */
    void end(String id);

    /** Ends all of mine but this one. */
    void endOthers();
}
