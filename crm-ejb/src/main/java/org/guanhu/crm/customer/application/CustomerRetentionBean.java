package org.guanhu.crm.customer.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.guanhu.crm.access.application.Requires;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.approval.application.ChangeIntake;
import org.guanhu.crm.approval.domain.ApprovalRefused;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.approval.domain.ChangeRequests;
import org.guanhu.crm.customer.domain.CustomerChange.Retain;

/** Takes proposals about keeping data in. */
@Stateless
public class CustomerRetentionBean implements CustomerRetention {

    @Inject private VisibleCustomers customers;

    @Inject private ChangeRequests requests;

    @Inject private ChangeIntake intake;

    @Inject private CurrentStaff me;

    @Override
    @Requires(Permission.RETENTION_SUBMIT)
    public ChangeRequestNumber propose(Order order) {
        var customer = customers.get(order.customer());
        if (requests.byNonce(me.id(), order.nonce()).isEmpty()) {
            order.step().mustSuit(customer);
            mustNotBeProposed(order);
        }
        var change =
                new Retain(customer.number(), customer.branch(), customer.manager(), order.step());
        return intake.submit(change, order.circumstances(), order.nonce());
    }

    private void mustNotBeProposed(Order order) {
        requests.openItems(order.customer().value()).stream()
                .filter(item -> item.field().equals(RetentionChangeHandler.SLOT))
                .findFirst()
                .ifPresent(
                        item -> {
                            throw new ApprovalRefused(
                                    "customer.retentionProposed", item.request().number().value());
                        });
    }
}
