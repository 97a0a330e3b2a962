package org.guanhu.crm.search.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.customer.application.CustomerVault;
import org.guanhu.crm.customer.domain.Customer;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.FieldPolicy;
import org.guanhu.crm.tag.domain.Tagging;
import org.guanhu.crm.tag.domain.Taggings;

/** Makes list rows of customers, under the field policy. */
@ApplicationScoped
public class CustomerRows {

    @Inject private CustomerVault vault;

    @Inject private Taggings taggings;

    @Inject private CustomerQuery query;

    @Inject private CurrentStaff me;

    List<CustomerRow> of(List<Customer> customers) {
        var numbers = customers.stream().map(customer -> customer.number().value()).toList();
        vault.load(customers);
        var pending = query.pending(numbers);
        var tags =
                taggings.of(numbers).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Tagging::customer,
                                        Collectors.mapping(
                                                one -> one.tag().value(), Collectors.toList())));
        return customers.stream().map(customer -> row(customer, tags, pending)).toList();
    }

    private CustomerRow row(
            Customer customer, Map<String, List<String>> tags, Set<String> pending) {
        var number = customer.number().value();
        var values = new HashMap<String, String>();
        Arrays.stream(CustomerField.values())
                .filter(CustomerField::isListed)
                .forEach(
                        field ->
                                values.put(
                                        field.key(),
                                        FieldPolicy.list(
                                                field, customer.value(field, vault.vault()), me)));
        return new CustomerRow(
                number,
                values,
                tags.getOrDefault(number, List.of()),
                pending.contains(number),
                customer.isIncomplete());
    }
}
