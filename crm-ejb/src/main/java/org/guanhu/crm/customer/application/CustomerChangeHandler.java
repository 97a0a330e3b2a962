package org.guanhu.crm.customer.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.guanhu.crm.approval.application.ChangeHandler;
import org.guanhu.crm.approval.domain.Applied;
import org.guanhu.crm.approval.domain.Approval;
import org.guanhu.crm.approval.domain.ApprovalRefused;
import org.guanhu.crm.approval.domain.Change;
import org.guanhu.crm.approval.domain.FieldConflict;
import org.guanhu.crm.customer.domain.CustomerChange.Amend;
import org.guanhu.crm.customer.domain.Customers;
import org.guanhu.crm.ledger.domain.Ledger;

/**
 * Carries approved amendments of customers out: ledger entry first, then the record that names it.
 */
@ApplicationScoped
public class CustomerChangeHandler implements ChangeHandler {

    @Inject private Customers customers;

    @Inject private CustomerNames names;

    @Inject private CustomerVault vault;

    @Inject private Ledger ledger;

    @Inject private VisibleCustomers visible;

    @Override
    public boolean handles(String alias) {
        return Amend.ALIAS.equals(alias);
    }

    @Override
    public Map<String, String> baseDigests(Change change) {
        var number = ((Amend) change).customer();
        var digests = new TreeMap<String, String>();
        change.fields()
                .forEach(
                        field ->
                                digests.put(
                                        field.field().key(),
                                        vault.vault()
                                                .digest(number, field.field(), field.before())));
        return digests;
    }

    @Override
    public void hold(Change change) {
        var number = ((Amend) change).customer();
        if (visible.hold(number).isErased()) {
            throw new ApprovalRefused("customer.isErased", number.value());
        }
    }

    @Override
    public List<FieldConflict> conflicts(Change change) {
        var customer = customers.existing(((Amend) change).customer());
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
        var amend = (Amend) change;
        var customer = customers.existing(amend.customer());
        long version = customer.version() + 1;
        var entry =
                ledger.append(
                        CustomerTrail.amended(customer, amend, approval, version),
                        CustomerTrail.signature(approval));
        customer.apply(amend, approval, vault.vault(), entry);
        customers.write();
        return new Applied(version, entry);
    }
}
