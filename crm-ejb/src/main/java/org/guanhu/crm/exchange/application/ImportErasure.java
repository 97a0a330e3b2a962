package org.guanhu.crm.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.guanhu.crm.customer.application.ErasureStep;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.exchange.domain.ImportRow;
import org.guanhu.crm.exchange.domain.Imports;

/** Forgets the row of the file from which an erased customer came. */
@ApplicationScoped
public class ImportErasure implements ErasureStep {

    @Inject private Imports imports;

    @Override
    public void erase(CustomerNumber customer) {
        imports.rowOf(customer).ifPresent(ImportRow::erase);
    }
}
