package org.guanhu.crm.access.infrastructure;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import java.util.ArrayList;
import java.util.Collection;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.DataScope;
import org.guanhu.crm.access.domain.StaffId;

/**
 * {@link DataScope#covers} in the terms of a query: the one place where the rows that a person may
 * meet are spelled out for the database (SE-03).
 */
public final class ScopePredicate {

    private final CriteriaBuilder builder;
    private final DataScope scope;

    private ScopePredicate(CriteriaBuilder builder, DataScope scope) {
        this.builder = builder;
        this.scope = scope;
    }

    /** The rows within that scope, for a query of that builder. */
    public static ScopePredicate of(CriteriaBuilder builder, DataScope scope) {
        return new ScopePredicate(builder, scope);
    }

    /** Where branch and manager stand as values of the domain. */
    public Predicate on(Expression<BranchCode> branch, Expression<StaffId> manager) {
        return any(branch, scope.branches(), manager, scope.portfolioOf());
    }

    /** Where branch and manager stand as plain codes. */
    public Predicate onCodes(Expression<String> branch, Expression<String> manager) {
        var mine = scope.portfolioOf();
        return any(branch, codes(), manager, mine == null ? null : mine.value());
    }

    /** Where a row has the code of a branch and nobody who manages it. */
    public Predicate onBranchCode(Expression<String> branch) {
        return any(branch, codes(), null, null);
    }

    private Collection<String> codes() {
        return scope.branches().stream().map(BranchCode::value).toList();
    }

    private <B, M> Predicate any(
            Expression<B> branch, Collection<B> branches, Expression<M> manager, M mine) {
        var ways = new ArrayList<Predicate>();
        if (!branches.isEmpty()) {
            ways.add(branch.in(branches));
        }
        if (mine != null) {
            ways.add(builder.equal(manager, mine));
        }
        return ways.isEmpty() ? builder.disjunction() : builder.or(ways.toArray(Predicate[]::new));
    }
}
