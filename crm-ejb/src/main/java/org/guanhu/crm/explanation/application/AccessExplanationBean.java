package org.guanhu.crm.explanation.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.guanhu.crm.access.application.Requires;
import org.guanhu.crm.access.application.RightsReader;
import org.guanhu.crm.access.application.SignedInOnly;
import org.guanhu.crm.access.application.StaffRights;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.domain.Staff;
import org.guanhu.crm.access.domain.StaffCriteria;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.access.domain.StaffMembers;
import org.guanhu.crm.customer.application.VisibleCustomers;
import org.guanhu.crm.customer.domain.Customer;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.FieldPolicy;
import org.guanhu.crm.field.domain.Visibility;
import org.guanhu.crm.shared.domain.Page;
import org.guanhu.crm.shared.domain.PageRequest;

/** Reads rights as they are now and lets the rules speak. */
@Stateless
public class AccessExplanationBean implements AccessExplanation {

    private static final int AT_ONCE = 100;
    private static final StaffCriteria IN_USE = new StaffCriteria(null, null, null, true);

    @Inject private Explaining explaining;
    @Inject private RightsReader reader;
    @Inject private StaffMembers members;
    @Inject private VisibleCustomers customers;
    @Inject private CurrentStaff me;

    @Override
    @SignedInOnly
    public Explanation mine(AccessQuestion question) {
        return answer(me.id(), question);
    }

    @Override
    @Requires(Permission.ACCESS_EXPLAIN)
    public Explanation of(StaffId who, AccessQuestion question) {
        return answer(who, question);
    }

    private Explanation answer(StaffId who, AccessQuestion question) {
        var customer = question.customer() == null ? null : customers.get(question.customer());
        return explaining.explain(reader.rightsOf(who), question, customer);
    }

    @Override
    @Requires(Permission.ACCESS_EXPLAIN)
    public Page<ViewerRow> viewers(CustomerNumber number, PageRequest page) {
        var customer = customers.get(number);
        var all =
                everybody().stream()
                        .filter(canOpen(customer))
                        .map(rights -> row(rights, customer))
                        .sorted(Comparator.comparing(row -> row.login().value()))
                        .toList();
        return new Page<>(
                all.stream().skip(page.first()).limit(page.size()).toList(), all.size(), false);
    }

    private List<StaffRights> everybody() {
        var found = new ArrayList<Staff>();
        Page<Staff> next;
        do {
            next = members.matching(IN_USE, new PageRequest(found.size(), AT_ONCE, "login", true));
            found.addAll(next.rows());
        } while (next.rows().size() == AT_ONCE);
        return reader.rightsOf(found);
    }

    private static Predicate<StaffRights> canOpen(Customer customer) {
        return rights ->
                rights.permissions().contains(Permission.CUSTOMER_VIEW)
                        && rights.scope().covers(customer.branch(), customer.manager());
    }

    private static ViewerRow row(StaffRights rights, Customer customer) {
        var colleague = new Colleague(rights);
        return new ViewerRow(
                rights.id(),
                rights.profile().name(),
                rights.profile().branch(),
                RoleList.of(rights.grounds().getOrDefault(Permission.CUSTOMER_VIEW, Set.of())),
                rights.scope().ground(customer.branch(), customer.manager()),
                FieldPolicy.seesPersonal(colleague),
                FieldPolicy.visibility(CustomerField.DOCUMENT_NUMBER, colleague)
                        == Visibility.OPEN);
    }
}
