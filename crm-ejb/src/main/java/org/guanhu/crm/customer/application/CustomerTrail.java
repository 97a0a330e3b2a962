package org.guanhu.crm.customer.application;

import java.util.List;
import java.util.Map;
import org.guanhu.crm.approval.application.RequestTrail;
import org.guanhu.crm.approval.domain.Approval;
import org.guanhu.crm.customer.domain.Customer;
import org.guanhu.crm.customer.domain.CustomerChange;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.ledger.domain.LedgerKind;
import org.guanhu.crm.ledger.domain.LedgerNote;
import org.guanhu.crm.ledger.domain.LedgerStream;

/**
 * What the ledger says of an approved change of a customer: who proposed, who approved, what and
 * why.
 */
public final class CustomerTrail {

    private CustomerTrail() {}

    static LedgerNote amended(
            Customer customer, CustomerChange.OfRecord change, Approval approval, long version) {
        return new LedgerNote(
                LedgerStream.ofCustomer(customer.number().value()),
                version,
                kind(change),
                customer.number().value(),
                customer.branch(),
                approval.request().value(),
                facts(approval),
                RequestTrail.values(change, approval.circumstances().reason()));
    }

    private static LedgerKind kind(CustomerChange.OfRecord change) {
        return change instanceof CustomerChange.Stand stand
                ? stand.step().entryKind()
                : LedgerKind.CUSTOMER_AMENDED;
    }

    /** The first entry of a new customer's chain. */
    public static LedgerNote opened(
            CustomerNumber number, CustomerChange.Open open, Approval approval) {
        return new LedgerNote(
                LedgerStream.ofCustomer(number.value()),
                1,
                LedgerKind.CUSTOMER_OPENED,
                number.value(),
                open.branch(),
                approval.request().value(),
                facts(approval),
                RequestTrail.values(open, approval.circumstances().reason()));
    }

    static LedgerNote retained(
            Customer customer, CustomerChange.Retain change, Approval approval, long version) {
        return new LedgerNote(
                LedgerStream.ofCustomer(customer.number().value()),
                version,
                change.step().entryKind(),
                customer.number().value(),
                customer.branch(),
                approval.request().value(),
                facts(approval),
                List.of());
    }

    /** Who proposed it, why in one word, and by which way it came. */
    public static Map<String, String> facts(Approval approval) {
        return Map.of(
                "maker", approval.maker().value(),
                "trigger", approval.circumstances().trigger().name(),
                "channel", approval.circumstances().channel().name());
    }
}
