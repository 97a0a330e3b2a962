package org.guanhu.crm.customer.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.guanhu.crm.approval.domain.ApprovalRefused;
import org.guanhu.crm.approval.domain.ChangeRequests;
import org.guanhu.crm.customer.domain.Customer;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.field.domain.CustomerStatus;

/** What may be changed of a customer with whom the bank deals, and of one with whom it does not. */
@ApplicationScoped
public class CustomerStanding {

    @Inject private ChangeRequests requests;

    /**
     * Makes sure that the record takes changes of its data.
     *
     * @throws ApprovalRefused if the data is destroyed, or the customer closed
     */
    static void mustBeOpen(Customer customer) {
        if (customer.isErased()) {
            throw new ApprovalRefused("customer.isErased", customer.number().value());
        }
        if (customer.status() == CustomerStatus.CLOSED) {
            throw new ApprovalRefused("customer.isClosed", customer.number().value());
        }
    }

    /**
     * Makes sure that nothing else about the customer awaits a decision: it could never be carried
     * out once the customer is closed or erased.
     *
     * @param slot the slot of the change itself
     * @throws ApprovalRefused if something does
     */
    void mustBeAlone(CustomerNumber customer, String slot) {
        requests.openItems(customer.value()).stream()
                .filter(item -> !item.field().equals(slot))
                .findFirst()
                .ifPresent(
                        item -> {
                            throw new ApprovalRefused(
                                    "customer.decideFirst", item.request().number().value());
                        });
    }
}
