package org.guanhu.crm.access.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.guanhu.crm.access.application.OwnSessions;
import org.guanhu.crm.shared.web.Notices;
import org.guanhu.crm.shared.web.Wording;

/** Everybody's own sessions. */
@Named
@ViewScoped
public class AccessSessionsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ANEW = "/access/sessions?faces-redirect=true";

    @Inject private OwnSessions sessions;
    @Inject private Wording wording;
    @Inject private Notices notices;

    private List<SessionLine> rows;

    /** My latest sessions. */
    public List<SessionLine> getRows() {
        if (rows == null) {
            rows = sessions.mine().stream().map(row -> SessionLine.of(row, wording)).toList();
        }
        return rows;
    }

    /** Whether there is another one to be ended. */
    public boolean isSeveral() {
        return getRows().stream().filter(SessionLine::open).count() > 1;
    }

    /** Ends one of them. */
    public String end(SessionLine session) {
        sessions.end(session.id());
        notices.success("access.sessions.ended");
        return ANEW;
    }

    /** Ends all but this one. */
    public String endOthers() {
        sessions.endOthers();
        notices.success("access.sessions.othersEnded");
        return ANEW;
    }
}
