package org.guanhu.crm.approval.web;

import java.time.Instant;
import java.util.List;
import org.guanhu.crm.approval.application.ChangeRequestView;
import org.guanhu.crm.approval.domain.ChangeRequestStatus;
import org.guanhu.crm.approval.domain.Realm;
import org.guanhu.crm.shared.web.DiffRow;

/**
 * One request, laid out for one reader.
 *
 * @param view what there is to see
 * @param kind what sort of change it is
 * @param maker the maker's name
 * @param rows old beside new
 * @param steps what happened to it so far
 * @param questions what the checker affirms by each decision
 */
public record RequestSheet(
        ChangeRequestView view,
        String kind,
        String maker,
        List<DiffRow> rows,
        List<Step> steps,
        Questions questions) {

    private static final String OF_CUSTOMERS = "customer.";
    private static final String OF_AMENDMENT = "customer.amend";
    private static final String OF_OPENING = "customer.open";

    /**
     * What the checker affirms, with the customer, the effect and each field old beside new.
     *
     * @param approve by approving
     * @param sendBack by returning it to its maker
     * @param reject by rejecting it
     */
    public record Questions(String approve, String sendBack, String reject) {}

    /**
     * Something that happened to the request.
     *
     * @param key key of what happened
     * @param who the name of whoever did it
     * @param at when
     * @param reason the words given for it, or null
     */
    public record Step(String key, String who, Instant at, String reason) {}

    /** Whether the subject is a customer, who has a page. */
    public boolean ofCustomer() {
        return view.row().alias().startsWith(OF_CUSTOMERS);
    }

    /** Whether that customer's record is there already, to be looked at. */
    public boolean hasRecord() {
        return ofCustomer() && (!ofOpening() || view.row().status() == ChangeRequestStatus.APPLIED);
    }

    private boolean ofOpening() {
        return view.row().alias().equals(OF_OPENING);
    }

    /** The page on which its maker proposes it anew. */
    public String revisedOn() {
        return ofOpening() ? "/customer/open" : "/customer/amend";
    }

    /** Whether it is about who may do what. */
    public boolean ofAccess() {
        return view.row().realm() == Realm.ACCESS;
    }

    /** Key of what the subject is. */
    public String subjectKey() {
        return "approval.request." + (ofCustomer() ? "customer" : "subject");
    }

    private boolean ofAmendment() {
        return view.row().alias().equals(OF_AMENDMENT);
    }

    /** Key of what the request is about, where it is not one of fields. */
    public String effectKey() {
        return "approval.effect." + (ofAmendment() ? "erased" : view.row().alias());
    }

    /** Whether the reader may propose the change anew, on the customer's page. */
    public boolean revisable() {
        return view.mayRevise() && (ofAmendment() || ofOpening());
    }

    /** Whether the record's present values are worth a column of their own. */
    public boolean movedOn() {
        return view.hasConflict();
    }

    /** Key of what that means for the request. */
    public String movedOnKey() {
        return "approval.movedOn." + view.row().status();
    }

    /** Whether the reader sees values only in part. */
    public boolean masked() {
        return view.fields().stream().anyMatch(field -> field.masked());
    }

    /** The fragment that shows what is wanted: old beside new, or what another feature brings. */
    public String detail() {
        if (!rows.isEmpty()) {
            return "/WEB-INF/fragments/approval/comparison.xhtml";
        }
        if (ofCustomer() || ofAccess()) {
            return "/WEB-INF/fragments/approval/effect.xhtml";
        }
        return "/WEB-INF/fragments/" + view.row().alias().replace('.', '/') + "-request.xhtml";
    }
}
