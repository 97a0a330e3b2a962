package org.guanhu.crm.reveal.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.guanhu.crm.access.application.Requires;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.approval.application.RequestTrail;
import org.guanhu.crm.approval.domain.Reason;
import org.guanhu.crm.customer.application.CustomerVault;
import org.guanhu.crm.customer.application.VisibleCustomers;
import org.guanhu.crm.customer.domain.Customer;
import org.guanhu.crm.field.domain.FieldPolicy;
import org.guanhu.crm.field.domain.Visibility;
import org.guanhu.crm.ledger.domain.Ledger;
import org.guanhu.crm.ledger.domain.LedgerKind;
import org.guanhu.crm.ledger.domain.LedgerNote;
import org.guanhu.crm.ledger.domain.LedgerStream;
import org.guanhu.crm.reveal.domain.RevealQuotas;
import org.guanhu.crm.shared.domain.BusinessRuleViolation;

/**
 * Takes one of the day's share, writes into the ledger who sees what and why, and only then hands
 * the value out: all in one transaction, so that without the entry there is no value (AU-05).
 */
@Stateless
public class CustomerRevealBean implements CustomerReveal {

    private static final int SHORTEST_REASON = 4;

    @Inject private VisibleCustomers customers;
    @Inject private CustomerVault vault;
    @Inject private RevealQuotas quotas;
    @Inject private RevealSettings settings;
    @Inject private Ledger ledger;
    @Inject private CurrentStaff me;
    @Inject private Clock clock;

    @Override
    @Requires(Permission.CUSTOMER_REVEAL)
    public Revealed reveal(RevealOrder order) {
        var reason = reason(order);
        var customer = customers.get(order.customer());
        var value = maskedValue(customer, order);
        int left = quotas.take(me.person(), LocalDate.now(clock), settings.quota());
        if (left < 0) {
            throw new BusinessRuleViolation("reveal.quotaUsed", settings.quota());
        }
        write(customer, order, reason);
        return new Revealed(order.field(), value, RevealSettings.SECONDS, left);
    }

    private static Reason reason(RevealOrder order) {
        if (order.purpose() == null) {
            throw new BusinessRuleViolation("reveal.purposeMissing");
        }
        var reason = new Reason(order.words());
        if (reason.text().codePointCount(0, reason.text().length()) < SHORTEST_REASON) {
            throw new BusinessRuleViolation("reveal.reasonTooShort", SHORTEST_REASON);
        }
        return reason;
    }

    private String maskedValue(Customer customer, RevealOrder order) {
        if (me.scope().masked()) {
            throw new BusinessRuleViolation("reveal.scopeMasks");
        }
        var value = customer.isErased() ? null : customer.value(order.field(), vault.vault());
        if (value == null || FieldPolicy.visibility(order.field(), me) == Visibility.OPEN) {
            throw new BusinessRuleViolation("reveal.nothingMasked");
        }
        return value;
    }

    private void write(Customer customer, RevealOrder order, Reason reason) {
        var stream = LedgerStream.ofReveals(me.person());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        ledger.append(
                new LedgerNote(
                        stream,
                        ledger.length(stream) + 1,
                        LedgerKind.VALUE_REVEALED,
                        customer.number().value(),
                        customer.branch(),
                        "",
                        Map.of("field", order.field().key(), "purpose", order.purpose().name()),
                        List.of(RequestTrail.said(reason))),
                LedgerNote.Signature.of(me, now));
    }
}
