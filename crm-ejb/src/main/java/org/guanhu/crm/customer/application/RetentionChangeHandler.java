package org.guanhu.crm.customer.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.approval.application.ChangeHandler;
import org.guanhu.crm.approval.application.RequestTrail;
import org.guanhu.crm.approval.domain.Applied;
import org.guanhu.crm.approval.domain.Approval;
import org.guanhu.crm.approval.domain.Change;
import org.guanhu.crm.approval.domain.FieldConflict;
import org.guanhu.crm.customer.domain.CustomerChange.Retain;
import org.guanhu.crm.customer.domain.Customers;
import org.guanhu.crm.customer.domain.RetentionStep;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.ledger.domain.Ledger;

/**
 * Carries out approved erasures, holds and releases. An erasure blanks the record and its tokens,
 * has the other features forget, and destroys the data key; the ledger keeps its bytes.
 */
@ApplicationScoped
public class RetentionChangeHandler implements ChangeHandler {

    /** The one slot of such requests: a second one cannot be open at the same time. */
    static final String SLOT = "retention";

    @Inject private Customers customers;

    @Inject private CustomerNames names;

    @Inject private CustomerVault vault;

    @Inject private CustomerStanding standing;

    @Inject private Ledger ledger;

    @Inject private VisibleCustomers visible;

    @Inject @Any private Instance<ErasureStep> elsewhere;

    @Override
    public boolean handles(String alias) {
        return RetentionStep.of(alias).isPresent();
    }

    @Override
    public Permission decidedWith() {
        return Permission.RETENTION_DECIDE;
    }

    @Override
    public boolean isSensitive() {
        return true;
    }

    @Override
    public Map<String, String> baseDigests(Change change) {
        var number = ((Retain) change).customer();
        return Map.of(SLOT, vault.vault().digest(number, CustomerField.STATUS, change.alias()));
    }

    @Override
    public void hold(Change change) {
        var retain = (Retain) change;
        var number = retain.customer();
        visible.hold(number);
        if (retain.step() == RetentionStep.ERASE) {
            standing.mustBeAlone(number, SLOT);
        }
    }

    @Override
    public List<FieldConflict> conflicts(Change change) {
        return List.of();
    }

    /** A record that no longer admits the step is not as the maker saw it. */
    @Override
    public Map<String, String> movedOn(Change change) {
        var retain = (Retain) change;
        return retain.step()
                .objectionOf(customers.existing(retain.customer()))
                .map(why -> Map.of(SLOT, why))
                .orElse(Map.of());
    }

    @Override
    public String subjectName(Change change) {
        return names.of(change.subject());
    }

    @Override
    public Applied carryOut(Change change, Approval approval) {
        var retain = (Retain) change;
        var customer = customers.existing(retain.customer());
        long version = customer.version() + 1;
        var entry =
                ledger.append(
                        CustomerTrail.retained(customer, retain, approval, version),
                        RequestTrail.signature(approval));
        customer.retain(retain, approval, entry);
        if (retain.step() == RetentionStep.ERASE) {
            elsewhere.forEach(step -> step.erase(customer.number()));
            vault.destroy(customer.number(), approval);
        }
        customers.write();
        return new Applied(version, entry);
    }
}
