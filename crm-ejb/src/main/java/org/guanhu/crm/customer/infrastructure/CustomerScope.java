package org.guanhu.crm.customer.infrastructure;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import org.guanhu.crm.access.domain.DataScope;
import org.guanhu.crm.access.infrastructure.ScopePredicate;
import org.guanhu.crm.customer.domain.Customer;
import org.guanhu.crm.field.domain.CustomerField;

/** Customers in a query: which of them are in scope, and where their plain values stand. */
public final class CustomerScope {

    private CustomerScope() {}

    /** The customers within that scope. */
    public static Predicate of(
            CriteriaBuilder builder, From<?, Customer> customer, DataScope scope) {
        return ScopePredicate.of(builder, scope)
                .onCodes(
                        plain(customer, CustomerField.BRANCH),
                        plain(customer, CustomerField.MANAGER));
    }

    /**
     * Where a field's value stands.
     *
     * @throws IllegalArgumentException if the field is sealed
     */
    public static Path<String> plain(From<?, Customer> customer, CustomerField field) {
        if (field.dataClass().isSealed()) {
            throw new IllegalArgumentException("Sealed values are not compared in the database");
        }
        return customer.get("columns").get(field.key());
    }
}
