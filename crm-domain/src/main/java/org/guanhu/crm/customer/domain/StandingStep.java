package org.guanhu.crm.customer.domain;

import java.util.Arrays;
import java.util.Optional;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.CustomerStatus;
import org.guanhu.crm.ledger.domain.LedgerKind;

/** What can be decided about whether the bank deals with a customer (CI-13). */
public enum StandingStep implements RecordStep {
    /** The bank no longer deals with the customer (注销); the record and its history stay. */
    CLOSE(
            "customer.close",
            LedgerKind.CUSTOMER_CLOSED,
            CustomerStatus.ACTIVE,
            CustomerStatus.CLOSED,
            "customer.isClosed"),
    /** The bank deals with the customer again, under the same number. */
    REOPEN(
            "customer.reopen",
            LedgerKind.CUSTOMER_REOPENED,
            CustomerStatus.CLOSED,
            CustomerStatus.ACTIVE,
            "customer.isOpen");

    /** The field that such a step moves. */
    public static final CustomerField FIELD = CustomerField.STATUS;

    private final String alias;
    private final LedgerKind entryKind;
    private final CustomerStatus from;
    private final CustomerStatus to;
    private final String objection;

    StandingStep(
            String alias,
            LedgerKind entryKind,
            CustomerStatus from,
            CustomerStatus to,
            String objection) {
        this.alias = alias;
        this.entryKind = entryKind;
        this.from = from;
        this.to = to;
        this.objection = objection;
    }

    /** The step whose change bears that name, if it is one. */
    public static Optional<StandingStep> of(String alias) {
        return Arrays.stream(values()).filter(step -> step.alias.equals(alias)).findFirst();
    }

    @Override
    public Optional<String> objectionOf(Customer customer) {
        if (customer.isErased()) {
            return Optional.of("customer.isErased");
        }
        return customer.status() == from ? Optional.empty() : Optional.of(objection);
    }

    @Override
    public String alias() {
        return alias;
    }

    /** Key of what is said where the customer stands so already. */
    public String objectionKey() {
        return objection;
    }

    /** How the customer stands before. */
    public CustomerStatus from() {
        return from;
    }

    /** How the customer stands afterwards. */
    public CustomerStatus to() {
        return to;
    }

    @Override
    public LedgerKind entryKind() {
        return entryKind;
    }
}
