package org.guanhu.crm.customer.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.guanhu.crm.approval.application.ChangeHandler;
import org.guanhu.crm.approval.application.RequestTrail;
import org.guanhu.crm.approval.domain.Applied;
import org.guanhu.crm.approval.domain.Approval;
import org.guanhu.crm.approval.domain.Change;
import org.guanhu.crm.approval.domain.FieldConflict;
import org.guanhu.crm.customer.domain.CustomerChange.Amend;
import org.guanhu.crm.customer.domain.CustomerChange.OfRecord;
import org.guanhu.crm.customer.domain.Customers;
import org.guanhu.crm.customer.domain.StandingStep;
import org.guanhu.crm.ledger.domain.Ledger;

/**
 * Carries approved amendments, closings and reopenings of customers out: ledger entry first, then
 * the record that names it.
 */
@ApplicationScoped
public class CustomerChangeHandler implements ChangeHandler {

    @Inject private Customers customers;

    @Inject private CustomerNames names;

    @Inject private CustomerVault vault;

    @Inject private CustomerStanding standing;

    @Inject private DocumentCheck documents;

    @Inject private Ledger ledger;

    @Inject private VisibleCustomers visible;

    @Override
    public boolean handles(String alias) {
        return Amend.ALIAS.equals(alias) || StandingStep.of(alias).isPresent();
    }

    @Override
    public Map<String, String> baseDigests(Change change) {
        return vault.vault().digests(((OfRecord) change).customer(), change.fields());
    }

    @Override
    public void hold(Change change) {
        var number = ((OfRecord) change).customer();
        var customer = visible.hold(number);
        if (change instanceof Amend amend) {
            CustomerStanding.mustBeOpen(customer);
            documents.mustBeFree(customer, amend.fields());
        } else {
            standing.mustBeAlone(number, StandingStep.FIELD.key());
        }
    }

    @Override
    public List<FieldConflict> conflicts(Change change) {
        var customer = customers.existing(((OfRecord) change).customer());
        return visible.isInScope(customer)
                ? customer.conflicts(change.fields(), vault.vault())
                : List.of();
    }

    @Override
    public String subjectName(Change change) {
        return names.of(change.subject());
    }

    @Override
    public Applied carryOut(Change change, Approval approval) {
        var wanted = (OfRecord) change;
        var customer = customers.existing(wanted.customer());
        long version = customer.version() + 1;
        var entry =
                ledger.append(
                        CustomerTrail.amended(customer, wanted, approval, version),
                        RequestTrail.signature(approval));
        // Written with the request that closes: one flush for both.
        customer.apply(wanted, approval, vault.vault(), entry);
        return new Applied(version, entry);
    }
}
