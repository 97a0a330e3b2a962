package org.guanhu.crm.tag.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.guanhu.crm.access.application.Requires;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.customer.application.VisibleCustomers;
import org.guanhu.crm.customer.domain.Customer;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.ledger.domain.Ledger;
import org.guanhu.crm.ledger.domain.LedgerKind;
import org.guanhu.crm.ledger.domain.LedgerNote;
import org.guanhu.crm.ledger.domain.LedgerStream;
import org.guanhu.crm.shared.domain.BusinessRuleViolation;
import org.guanhu.crm.tag.domain.TagName;
import org.guanhu.crm.tag.domain.Tagging;
import org.guanhu.crm.tag.domain.Taggings;

/** Tags and takes off, each with its entry in the ledger. */
@Stateless
public class CustomerTagsBean implements CustomerTags {

    private static final int MOST_AT_ONCE = 100;

    @Inject private VisibleCustomers customers;

    @Inject private Taggings taggings;

    @Inject private Ledger ledger;

    @Inject private CurrentStaff me;

    @Inject private Clock clock;

    @Override
    @Requires(Permission.TAG_ASSIGN)
    public int add(Collection<CustomerNumber> numbers, TagName tag) {
        int added = 0;
        for (var customer : all(numbers)) {
            if (taggings.find(customer.number().value(), tag).isEmpty()) {
                taggings.add(
                        new Tagging(
                                customer.number().value(), tag, me.id().value(), clock.instant()));
                note(customer, LedgerKind.TAG_ADDED, tag);
                added++;
            }
        }
        return added;
    }

    @Override
    @Requires(Permission.TAG_ASSIGN)
    public int remove(Collection<CustomerNumber> numbers, TagName tag) {
        int removed = 0;
        for (var customer : all(numbers)) {
            var tagging = taggings.find(customer.number().value(), tag);
            if (tagging.isPresent()) {
                taggings.remove(tagging.get());
                note(customer, LedgerKind.TAG_REMOVED, tag);
                removed++;
            }
        }
        return removed;
    }

    @Override
    @Requires(Permission.CUSTOMER_VIEW)
    public Map<String, List<String>> of(Collection<String> numbers) {
        var visible =
                numbers.stream()
                        .filter(CustomerNumber::isOne)
                        .filter(number -> customers.covers(new CustomerNumber(number)))
                        .toList();
        return taggings.of(visible).stream()
                .collect(
                        Collectors.groupingBy(
                                Tagging::customer,
                                Collectors.mapping(one -> one.tag().value(), Collectors.toList())));
    }

    @Override
    @Requires(Permission.CUSTOMER_VIEW)
    public List<String> all() {
        return taggings.all(me.scope());
    }

    /**
     * Held in the order of their numbers, so that two who tag at once wait for each other instead
     * of standing in each other's way.
     */
    private List<Customer> all(Collection<CustomerNumber> numbers) {
        var wanted = new HashSet<>(numbers);
        if (wanted.size() > MOST_AT_ONCE) {
            throw new BusinessRuleViolation("tag.tooMany", MOST_AT_ONCE);
        }
        return wanted.stream()
                .sorted(Comparator.comparing(CustomerNumber::value))
                .map(customers::hold)
                .toList();
    }

    private void note(Customer customer, LedgerKind kind, TagName tag) {
        var stream = LedgerStream.ofTags(customer.number().value());
        ledger.append(
                new LedgerNote(
                        stream,
                        ledger.length(stream) + 1,
                        kind,
                        customer.number().value(),
                        customer.branch(),
                        "",
                        Map.of("tag", tag.value()),
                        List.of()),
                LedgerNote.Signature.of(me, clock.instant()));
    }
}
