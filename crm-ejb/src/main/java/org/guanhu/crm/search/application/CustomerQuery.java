package org.guanhu.crm.search.application;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guanhu.crm.access.domain.DataScope;
import org.guanhu.crm.customer.domain.Customer;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.shared.domain.Page;
import org.guanhu.crm.shared.domain.PageRequest;

/** The one query behind every list of customers. */
public interface CustomerQuery {

    /** One page of what matches, within the scope. */
    Page<Customer> page(Wanted wanted, DataScope scope, PageRequest page);

    /** Up to that many of what matches, within the scope. */
    List<Customer> some(Wanted wanted, DataScope scope, int atMost);

    /** Logins of those who manage a customer within the scope, in order. */
    List<String> managers(DataScope scope);

    /** Which of these customers have an open change request. */
    Set<String> pending(List<String> customers);

    /**
     * What customers must have, in the terms of what is stored.
     *
     * @param number customer number, or null
     * @param tokens of each of these sets the customer must bear a token
     * @param tag tag, or null
     * @param incomplete only incomplete records
     * @param equal plain fields and their values
     */
    record Wanted(
            String number,
            List<Set<Long>> tokens,
            String tag,
            boolean incomplete,
            Map<CustomerField, String> equal) {}
}
