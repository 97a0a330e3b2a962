package org.guanhu.crm.customer.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.customer.domain.Customer;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.customer.domain.Customers;
import org.guanhu.crm.customer.domain.UnknownCustomer;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.FieldPolicy;

/** The names of customers as the present person may read them. */
@ApplicationScoped
public class CustomerNames {

    @Inject private Customers customers;

    @Inject private CustomerVault vault;

    @Inject private CurrentStaff me;

    /** A customer's name; masked for whom the customer is out of scope. */
    String of(String number) {
        var customer =
                customers
                        .byNumber(new CustomerNumber(number))
                        .orElseThrow(() -> new UnknownCustomer(number));
        var name = customer.value(CustomerField.NAME, vault.vault());
        return isInScope(customer)
                ? FieldPolicy.show(CustomerField.NAME, name, me)
                : CustomerField.NAME.mask().apply(name);
    }

    private boolean isInScope(Customer customer) {
        return me.scope().covers(customer.branch(), customer.manager());
    }
}
