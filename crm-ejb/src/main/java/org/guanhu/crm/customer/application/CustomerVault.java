package org.guanhu.crm.customer.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import org.guanhu.crm.approval.domain.Approval;
import org.guanhu.crm.crypto.domain.FieldCipher;
import org.guanhu.crm.crypto.domain.SearchTokens;
import org.guanhu.crm.customer.domain.Customer;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.customer.domain.Vault;

/** The vault that opens this bank's customer values. */
@ApplicationScoped
public class CustomerVault {

    @Inject private FieldCipher cipher;

    @Inject private SearchTokens tokens;

    /** Seals, opens and makes findable. */
    public Vault vault() {
        return new Vault(cipher, tokens);
    }

    /** Destroys the data key of a customer whose erasure was approved. */
    void destroy(CustomerNumber customer, Approval approval) {
        cipher.destroy(customer.value(), approval.request().value(), approval.at());
    }

    /** Makes ready to open the values of many customers. */
    public void load(Collection<Customer> customers) {
        cipher.load(customers.stream().map(customer -> customer.number().value()).toList());
    }
}
