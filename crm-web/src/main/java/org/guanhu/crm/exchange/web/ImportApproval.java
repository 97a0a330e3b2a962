package org.guanhu.crm.exchange.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.guanhu.crm.approval.application.DecisionOrder;
import org.guanhu.crm.approval.web.LongApproval;
import org.guanhu.crm.exchange.application.ImportJobs;
import org.guanhu.crm.exchange.domain.ImportCustomers;

/** Approving an import goes on in the background, while a page shows how far it is. */
@Dependent
class ImportApproval implements LongApproval {

    @Inject private ImportJobs jobs;

    @Override
    public boolean handles(String alias) {
        return ImportCustomers.ALIAS.equals(alias);
    }

    @Override
    public String start(DecisionOrder order) {
        return ImportSteps.to("/exchange/job", jobs.approve(order));
    }
}
