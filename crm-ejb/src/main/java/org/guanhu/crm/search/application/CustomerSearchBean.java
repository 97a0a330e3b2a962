package org.guanhu.crm.search.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.guanhu.crm.access.application.AccessNote;
import org.guanhu.crm.access.application.AccessTrail;
import org.guanhu.crm.access.application.Requires;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.customer.application.CustomerVault;
import org.guanhu.crm.customer.domain.Customer;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.FieldPolicy;
import org.guanhu.crm.field.domain.Visibility;
import org.guanhu.crm.shared.domain.Page;
import org.guanhu.crm.shared.domain.PageRequest;

/** Searches on keyed tokens and compares after decryption. */
@Stateless
public class CustomerSearchBean implements CustomerSearch {

    private static final int MOST_CANDIDATES = 1000;
    private static final int SUGGESTIONS = 8;

    @Inject private CustomerQuery query;

    @Inject private CriteriaReading reading;

    @Inject private CustomerRows rows;

    @Inject private CustomerVault vault;

    @Inject private CurrentStaff me;

    @Inject private AccessTrail trail;

    @Override
    @Requires(Permission.CUSTOMER_VIEW)
    public Page<CustomerRow> find(CustomerCriteria criteria, PageRequest page) {
        var wanted = reading.wanted(criteria);
        boolean isPlain =
                Arrays.stream(Criterion.sealed()).allMatch(it -> criteria.text(it) == null);
        if (isPlain) {
            var found = query.page(wanted, me.scope(), page);
            return new Page<>(rows.of(found.rows()), found.total(), found.capped());
        }
        return wanted.tokens().isEmpty() ? Page.empty() : byTokens(criteria, wanted, page);
    }

    /**
     * Who asks for one document or one mobile asks for one person. What was typed is not kept: it
     * may be anybody's, and could never be erased.
     */
    private void noteLookUp(CustomerCriteria criteria, List<Customer> found) {
        if (criteria.texts().keySet().stream().noneMatch(Criterion::isExact)) {
            return;
        }
        var note =
                AccessNote.of("search.exact", me)
                        .with("document", criteria.text(Criterion.DOCUMENT) != null)
                        .with("mobile", criteria.text(Criterion.MOBILE) != null)
                        .with("hits", found.size());
        trail.note(
                found.size() == 1
                        ? note.about(found.get(0).number().value(), found.get(0).branch())
                        : note);
    }

    private Page<CustomerRow> byTokens(
            CustomerCriteria criteria, CustomerQuery.Wanted wanted, PageRequest page) {
        var candidates = query.some(wanted, me.scope(), MOST_CANDIDATES + 1);
        vault.load(candidates);
        var matching =
                candidates.stream()
                        .limit(MOST_CANDIDATES)
                        .filter(customer -> reading.fits(criteria, customer))
                        .sorted(order(page))
                        .toList();
        noteLookUp(criteria, matching);
        var shown = matching.stream().skip(page.first()).limit(page.size()).toList();
        return new Page<>(rows.of(shown), matching.size(), candidates.size() > MOST_CANDIDATES);
    }

    private Comparator<Customer> order(PageRequest page) {
        var byNumber = Comparator.comparing((Customer one) -> one.number().value());
        var order =
                CustomerField.byKey(page.sortBy() == null ? "" : page.sortBy())
                        .filter(field -> FieldPolicy.visibility(field, me) == Visibility.OPEN)
                        .map(
                                field ->
                                        Comparator.comparing(
                                                (Customer one) -> one.value(field, vault.vault()),
                                                Comparator.nullsLast(
                                                        Comparator.<String>naturalOrder())))
                        .orElse(byNumber);
        return page.ascending() ? order : order.reversed();
    }

    @Override
    @Requires(Permission.CUSTOMER_VIEW)
    public List<CriteriaProblem> problems(CustomerCriteria criteria) {
        return reading.problems(criteria);
    }

    @Override
    @Requires(Permission.CUSTOMER_VIEW)
    public List<String> managers() {
        return query.managers(me.scope());
    }

    @Override
    @Requires(Permission.CUSTOMER_VIEW)
    public List<CustomerRow> suggest(String text) {
        var criteria = CustomerCriteria.meant(text);
        if (criteria.equals(CustomerCriteria.none()) || !reading.problems(criteria).isEmpty()) {
            return List.of();
        }
        return find(criteria, PageRequest.first(SUGGESTIONS)).rows();
    }
}
