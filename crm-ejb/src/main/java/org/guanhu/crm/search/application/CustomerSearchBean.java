package org.guanhu.crm.search.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.guanhu.crm.access.application.AccessKind;
import org.guanhu.crm.access.application.AccessNote;
import org.guanhu.crm.access.application.AccessTrail;
import org.guanhu.crm.access.application.Refusals;
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

    @Inject private Refusals refusals;

    @Override
    @Requires(Permission.CUSTOMER_VIEW)
    public Page<CustomerRow> find(CustomerCriteria criteria, PageRequest page) {
        noteRefusal(criteria);
        var wanted = reading.wanted(criteria);
        if (!reading.isKnown(criteria)) {
            return Page.empty();
        }
        if (!criteria.isSealed()) {
            var found = query.page(wanted, me.scope(), page);
            return new Page<>(rows.of(found.rows()), found.total(), found.capped());
        }
        return wanted.tokens().isEmpty() ? Page.empty() : byTokens(criteria, wanted, page);
    }

    /**
     * Who looks for a name or a number looks for a person. What was typed is not kept: it may be
     * anybody's, and could never be erased. Who was shown tells more.
     */
    private void noteLookUp(CustomerCriteria criteria, long hits, List<Customer> shown) {
        boolean isExact = criteria.texts().keySet().stream().anyMatch(Criterion::isExact);
        var note =
                AccessNote.of(
                                isExact ? AccessKind.SEARCHED_EXACTLY : AccessKind.SEARCHED_BY_NAME,
                                me)
                        .with("by", criteria.kinds())
                        .with("hits", hits);
        if (shown.size() == 1 && hits == 1) {
            trail.note(note.about(shown.get(0).number().value(), shown.get(0).branch()));
        } else {
            trail.note(
                    note.with(
                            "shown",
                            shown.stream()
                                    .map(customer -> customer.number().value())
                                    .collect(Collectors.joining(" "))));
        }
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
        var shown = matching.stream().skip(page.first()).limit(page.size()).toList();
        noteLookUp(criteria, matching.size(), shown);
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
        noteRefusal(criteria);
        return reading.problems(criteria);
    }

    /** Who may not see personal values has asked to find somebody by one. */
    private void noteRefusal(CustomerCriteria criteria) {
        if (criteria.isSealed() && !FieldPolicy.mayLookUp(me)) {
            refusals.lacks(Permission.CUSTOMER_SEE_PERSONAL, "search");
        }
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
