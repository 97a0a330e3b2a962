package org.guanhu.crm.customer.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.approval.application.ChangeHandler;
import org.guanhu.crm.approval.domain.Applied;
import org.guanhu.crm.approval.domain.Approval;
import org.guanhu.crm.approval.domain.Change;
import org.guanhu.crm.approval.domain.FieldConflict;
import org.guanhu.crm.customer.domain.CustomerChange.Open;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.customer.domain.Customers;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.FieldPolicy;

/** Opens customers who came to the counter, once a second person has approved (CI-13, CW-15). */
@ApplicationScoped
public class CustomerOpeningHandler implements ChangeHandler {

    private static final long FIRST_VERSION = 1;

    @Inject private Customers customers;

    @Inject private CustomerVault vault;

    @Inject private NewCustomers opened;

    @Inject private DocumentCheck documents;

    @Inject private CurrentStaff me;

    @Override
    public boolean handles(String alias) {
        return Open.ALIAS.equals(alias);
    }

    @Override
    public Map<String, String> baseDigests(Change change) {
        return vault.vault().digests(new CustomerNumber(change.subject()), change.fields());
    }

    /** Nothing is on record yet that somebody else could change. */
    @Override
    public void hold(Change change) {
        documents.mustBeFree(change.fields());
    }

    @Override
    public List<FieldConflict> conflicts(Change change) {
        return List.of();
    }

    @Override
    public String subjectName(Change change) {
        return change.fields().stream()
                .filter(field -> field.field() == CustomerField.NAME)
                .map(field -> FieldPolicy.show(field.field(), field.after(), me))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Applied carryOut(Change change, Approval approval) {
        var number = new CustomerNumber(change.subject());
        var customer = opened.open((Open) change, number, approval);
        customers.write();
        return new Applied(FIRST_VERSION, customer.lastEntry());
    }
}
