package org.guanhu.crm.customer.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.guanhu.crm.approval.application.RequestTrail;
import org.guanhu.crm.approval.domain.Approval;
import org.guanhu.crm.customer.domain.Customer;
import org.guanhu.crm.customer.domain.CustomerChange.Open;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.customer.domain.Customers;
import org.guanhu.crm.ledger.domain.Ledger;

/** Opens records as approved: ledger entry first, then the record that names it. */
@ApplicationScoped
public class NewCustomers {

    @Inject private Customers customers;

    @Inject private CustomerVault vault;

    @Inject private Ledger ledger;

    /** Opens one record under that number. */
    public Customer open(Open wanted, CustomerNumber number, Approval approval) {
        var entry =
                ledger.append(
                        CustomerTrail.opened(number, wanted, approval),
                        RequestTrail.signature(approval));
        var customer = Customer.open(wanted, number, approval, vault.vault(), entry);
        customers.add(customer);
        return customer;
    }
}
