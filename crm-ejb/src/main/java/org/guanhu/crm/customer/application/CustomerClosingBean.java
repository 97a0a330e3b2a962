package org.guanhu.crm.customer.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.guanhu.crm.access.application.Requires;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.approval.application.ChangeIntake;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.approval.domain.ChangeRequests;
import org.guanhu.crm.customer.domain.CustomerChange.Stand;
import org.guanhu.crm.customer.domain.StandingStep;

/** Takes proposals to close customers and to open them again. */
@Stateless
public class CustomerClosingBean implements CustomerClosing {

    @Inject private VisibleCustomers customers;

    @Inject private CustomerStanding standing;

    @Inject private ChangeRequests requests;

    @Inject private ChangeIntake intake;

    @Inject private CurrentStaff me;

    @Override
    @Requires(Permission.CHANGE_SUBMIT)
    public ChangeRequestNumber propose(Order order) {
        var customer = customers.hold(order.customer());
        if (requests.byNonce(me.id(), order.nonce()).isEmpty()) {
            order.step().mustSuit(customer);
            standing.mustBeAlone(customer.number(), StandingStep.FIELD.key());
        }
        var change =
                new Stand(customer.number(), customer.branch(), customer.manager(), order.step());
        return intake.submit(change, order.circumstances(), order.nonce());
    }
}
