package org.guanhu.crm.customer.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.ledger.web.SubjectPage;

/** Lets the ledger link its entries to the customers whom they concern. */
@ApplicationScoped
public class CustomerSubjects implements SubjectPage {

    @Override
    public boolean shows(String subject) {
        return CustomerNumber.isOne(subject);
    }
}
