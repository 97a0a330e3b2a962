package org.guanhu.crm.approval.application;

import org.guanhu.crm.approval.domain.ChangeRequestStatus;
import org.guanhu.crm.ledger.domain.LedgerNote;
import org.guanhu.crm.ledger.domain.LedgerStream;

/**
 * Which requests are looked for, within one's scope.
 *
 * @param view whose requests
 * @param status only of that status, or null for all
 * @param subject only of that customer or import, or null for all
 */
public record RequestCriteria(View view, ChangeRequestStatus status, String subject) {

    /** Whose requests. */
    public enum View {
        /** Awaiting a decision that I may take (待办). */
        INBOX,
        /** Proposed by me. */
        MINE,
        /** Returned to me, and not proposed anew since. */
        TO_REVISE,
        /** Decided by me (已办). */
        DONE,
        /** All in scope. */
        ALL
    }

    /** Whether any request can be like that; a subject that is none may be a name, mistyped. */
    boolean isPossible() {
        return subject == null || LedgerNote.isSubject(subject) || LedgerStream.isOfAccess(subject);
    }

    /** Everything in one view. */
    public static RequestCriteria of(View view) {
        return new RequestCriteria(view, null, null);
    }

    /** All requests on one customer. */
    public static RequestCriteria on(String subject) {
        return new RequestCriteria(View.ALL, null, subject);
    }
}
