package org.guanhu.crm.access.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.guanhu.crm.access.application.SessionOffice;
import org.guanhu.crm.shared.domain.Page;
import org.guanhu.crm.shared.domain.PageRequest;
import org.guanhu.crm.shared.web.Language;
import org.guanhu.crm.shared.web.LazyRows;
import org.guanhu.crm.shared.web.Notices;
import org.guanhu.crm.shared.web.Wording;

/** Who is signed in, for those who watch over it. */
@Named
@ViewScoped
public class AdminSessionsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private SessionOffice office;
    @Inject private Wording wording;
    @Inject private Language language;
    @Inject private Notices notices;

    private final LazyRows<SessionLine> rows = new LazyRows<>(this::find, SessionLine::id);

    private Page<SessionLine> find(PageRequest page) {
        var found = office.open(page, language.getLocale());
        return new Page<>(
                found.rows().stream().map(row -> SessionLine.of(row, wording)).toList(),
                found.total(),
                found.capped());
    }

    /** Ends somebody's session. */
    public String end(SessionLine session) {
        office.revoke(session.id());
        notices.success("access.allSessions.ended", session.name());
        return "/admin/sessions?faces-redirect=true";
    }

    public LazyRows<SessionLine> getRows() {
        return rows;
    }
}
