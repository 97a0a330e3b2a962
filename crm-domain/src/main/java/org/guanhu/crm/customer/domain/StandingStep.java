package org.guanhu.crm.customer.domain;

import java.util.Arrays;
import java.util.Optional;
import org.guanhu.crm.approval.domain.ApprovalRefused;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.CustomerStatus;

/** What can be decided about whether the bank deals with a customer (CI-13). */
public enum StandingStep {
    /** The bank no longer deals with the customer (注销); the record and its history stay. */
    CLOSE("customer.close", CustomerStatus.ACTIVE, CustomerStatus.CLOSED, "customer.isClosed"),
    /** The bank deals with the customer again, under the same number. */
    REOPEN("customer.reopen", CustomerStatus.CLOSED, CustomerStatus.ACTIVE, "customer.isOpen");

    private final String alias;
    private final CustomerStatus from;
    private final CustomerStatus to;
    private final String objection;

    StandingStep(String alias, CustomerStatus from, CustomerStatus to, String objection) {
        this.alias = alias;
        this.from = from;
        this.to = to;
        this.objection = objection;
    }

    /** The step whose change bears that name, if it is one. */
    public static Optional<StandingStep> of(String alias) {
        return Arrays.stream(values()).filter(step -> step.alias.equals(alias)).findFirst();
    }

    /**
     * Makes sure that a record as it stands admits the step.
     *
     * @throws ApprovalRefused if not
     */
    public void mustSuit(Customer customer) {
        var objection = objectionOf(customer);
        if (objection.isPresent()) {
            throw new ApprovalRefused(objection.get(), customer.number().value());
        }
    }

    /** Why a record as it stands does not admit the step: key of a message. */
    public Optional<String> objectionOf(Customer customer) {
        if (customer.isErased()) {
            return Optional.of("customer.isErased");
        }
        return customer.status() == from ? Optional.empty() : Optional.of(objection);
    }

    /** The change's stable name. */
    public String alias() {
        return alias;
    }

    /** How the customer stands before. */
    public CustomerStatus from() {
        return from;
    }

    /** How the customer stands afterwards. */
    public CustomerStatus to() {
        return to;
    }

    /** The field that the step moves. */
    public static CustomerField field() {
        return CustomerField.STATUS;
    }
}
