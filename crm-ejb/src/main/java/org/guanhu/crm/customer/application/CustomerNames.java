package org.guanhu.crm.customer.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.customer.domain.Customers;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.FieldPolicy;

/** The names of customers as the present person may read them. */
@ApplicationScoped
public class CustomerNames {

    @Inject private Customers customers;

    @Inject private VisibleCustomers visible;

    @Inject private CustomerVault vault;

    @Inject private CurrentStaff me;

    /** A customer's name; masked for whom the customer is out of scope. */
    String of(String number) {
        var customer = customers.existing(new CustomerNumber(number));
        var name = customer.value(CustomerField.NAME, vault.vault());
        return visible.isInScope(customer)
                ? FieldPolicy.show(CustomerField.NAME, name, me)
                : CustomerField.NAME.mask().apply(name);
    }
}
