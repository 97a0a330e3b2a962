package org.guanhu.crm.customer.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.guanhu.crm.access.application.AccessNote;
import org.guanhu.crm.access.application.AccessTrail;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.customer.domain.Customer;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.customer.domain.Customers;
import org.guanhu.crm.customer.domain.UnknownCustomer;

/** The customers that exist for the present person; the only way by which use cases reach one. */
@ApplicationScoped
public class VisibleCustomers {

    @Inject private Customers customers;

    @Inject private CurrentStaff me;

    @Inject private AccessTrail trail;

    /**
     * The customer of that number.
     *
     * @throws UnknownCustomer if there is none, or none in one's scope: both answer alike
     */
    public Customer get(CustomerNumber number) {
        var found = customers.byNumber(number);
        found.filter(customer -> !isInScope(customer)).ifPresent(this::wasRefused);
        return found.filter(this::isInScope).orElseThrow(() -> new UnknownCustomer(number.value()));
    }

    /** Another branch's customer was asked for by number: told to auditors, not to who asked. */
    private void wasRefused(Customer customer) {
        trail.note(
                AccessNote.of("access.outOfScope", me)
                        .about(customer.number().value(), customer.branch()));
    }

    /** The customer's values are about to be shown. */
    public void wasOpened(Customer customer) {
        trail.note(
                AccessNote.of("record.opened", me)
                        .about(customer.number().value(), customer.branch()));
    }

    /**
     * The same, read afresh and held until the transaction ends: whoever else wants it waits.
     *
     * @throws UnknownCustomer as {@link #get} does
     */
    public Customer hold(CustomerNumber number) {
        return customers
                .hold(number)
                .filter(this::isInScope)
                .orElseThrow(() -> new UnknownCustomer(number.value()));
    }

    /** Whether there is such a customer in one's scope. */
    public boolean covers(CustomerNumber number) {
        return find(number).isPresent();
    }

    private Optional<Customer> find(CustomerNumber number) {
        return customers.byNumber(number).filter(this::isInScope);
    }

    /** Whether the customer is in one's scope as it is now, not as it was when asked for (I10). */
    boolean isInScope(Customer customer) {
        return me.scope().covers(customer.branch(), customer.manager());
    }
}
