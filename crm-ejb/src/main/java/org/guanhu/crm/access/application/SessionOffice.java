package org.guanhu.crm.access.application;

import jakarta.ejb.Local;
import java.util.Locale;
import org.guanhu.crm.shared.domain.Page;
import org.guanhu.crm.shared.domain.PageRequest;

/** Watching over who is signed in. */
@Local
public interface SessionOffice {

    /** One page of all sessions that go on, on whichever node. */
    Page<SessionRow> open(PageRequest page, Locale reader);

    /** Ends somebody's session; it is over with its next request, on whichever node. */
    void revoke(String id);
}
