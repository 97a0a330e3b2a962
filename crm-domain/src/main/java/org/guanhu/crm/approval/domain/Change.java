package org.guanhu.crm.approval.domain;

import java.util.List;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.StaffId;

/** What a maker wants; each feature seals its own list of changes. */
public interface Change {

    /** The kind of change under its stable name, as in {@code customer.amend}; never changes. */
    String alias();

    /** Whom or what it concerns: a customer number, or the key of an import. */
    String subject();

    /** The branch whose people may see and decide it. */
    BranchCode branch();

    /** The person who manages the customer concerned, or null; sees the request too. */
    StaffId manager();

    /** The fields concerned with their values; empty where the change is not one of fields. */
    List<FieldChange> fields();

    /** What else it wants different; empty where the change is one of fields. */
    default List<Term> terms() {
        return List.of();
    }

    /** What it is about, and so who meets a request for it. */
    default Realm realm() {
        return Realm.CUSTOMERS;
    }

    /**
     * Whether its approval goes on being one of what it {@link #includes}, after it was carried
     * out.
     */
    default boolean outlastsItsApproval() {
        return false;
    }

    /** Whether an approval of this change is one of that change too. */
    default boolean includes(Change part) {
        return equals(part);
    }
}
