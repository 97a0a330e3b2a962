package org.guanhu.crm.explanation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.guanhu.crm.access.application.RightsReader;
import org.guanhu.crm.access.application.StaffRights;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.domain.ScopeGround;
import org.guanhu.crm.customer.domain.Customer;
import org.guanhu.crm.field.domain.Field;
import org.guanhu.crm.field.domain.FieldPolicy;
import org.guanhu.crm.field.domain.Visibility;

/**
 * Asks the rules in the order in which they decide: account, role, scope, field. The first that
 * says no is the answer; it is the same rule that refuses the act itself, not a description of it.
 */
@ApplicationScoped
public class Explaining {

    @Inject private RightsReader reader;

    /** The answer about a person, and a customer where the question names one. */
    Explanation explain(StaffRights rights, AccessQuestion question, Customer customer) {
        if (rights.inUse().isEmpty()) {
            return Explanation.no("explanation.noAccount", rights.id());
        }
        var roles = RoleList.of(rights.grounds().getOrDefault(question.action(), Set.of()));
        if (roles.roles().isEmpty()) {
            return noRole(rights, question.action());
        }
        return question.action().concernsCustomers()
                ? outside(rights, question, customer)
                        .or(() -> ofAction(rights, question, customer))
                        .orElseGet(() -> inScope(rights, question, customer, roles))
                : Explanation.yes("explanation.role", rights.id(), question.action(), roles);
    }

    private Explanation noRole(StaffRights rights, Permission action) {
        return Explanation.no(
                "explanation.noRole",
                rights.id(),
                action,
                RoleList.of(rights.roles()),
                RoleList.of(reader.rolesWith(action)));
    }

    private static Optional<Explanation> outside(
            StaffRights rights, AccessQuestion question, Customer customer) {
        return customer == null || ground(rights, customer).isInside()
                ? Optional.empty()
                : Optional.of(
                        Explanation.no(
                                "explanation.outside",
                                rights.id(),
                                question.action(),
                                customer.number().value(),
                                customer.branch()));
    }

    private static ScopeGround ground(StaffRights rights, Customer customer) {
        return rights.scope().ground(customer.branch(), customer.manager());
    }

    /** What the action itself says to the field; only who reads is told of its mask. */
    private Optional<Explanation> ofAction(
            StaffRights rights, AccessQuestion question, Customer customer) {
        return switch (question.action()) {
            case CUSTOMER_VIEW ->
                    Optional.ofNullable(question.field()).map(field -> field(rights, field));
            case CUSTOMER_REVEAL -> nothingToReveal(rights, question, customer);
            case CHANGE_SUBMIT ->
                    Optional.ofNullable(question.field())
                            .filter(field -> !isAmendable(field, customer))
                            .map(field -> Explanation.no("explanation.notAmendable", field));
            default -> Optional.empty();
        };
    }

    private static boolean isAmendable(Field field, Customer customer) {
        return field.isAmendable() && (customer == null || field.isOf(customer.kind()));
    }

    private static Optional<Explanation> nothingToReveal(
            StaffRights rights, AccessQuestion question, Customer customer) {
        if (rights.scope().masked()) {
            return Optional.of(
                    Explanation.no("explanation.scopeMasks", rights.id(), question.action()));
        }
        return Optional.ofNullable(question.field())
                .filter(
                        field ->
                                customer != null && customer.isErased()
                                        || FieldPolicy.visibility(field, new Colleague(rights))
                                                == Visibility.OPEN)
                .map(field -> Explanation.no("explanation.nothingMasked", rights.id(), field));
    }

    private static Explanation inScope(
            StaffRights rights, AccessQuestion question, Customer customer, RoleList roles) {
        return customer == null
                ? Explanation.yes("explanation.role", rights.id(), question.action(), roles)
                : Explanation.yes(
                        "explanation.scope",
                        rights.id(),
                        question.action(),
                        roles,
                        customer.number().value(),
                        ground(rights, customer));
    }

    private Explanation field(StaffRights rights, Field field) {
        var permission = FieldPolicy.opening(field);
        return switch (FieldPolicy.ground(field, new Colleague(rights))) {
            case INTERNAL -> Explanation.yes("explanation.fieldInternal", rights.id(), field);
            case PERMITTED ->
                    Explanation.yes(
                            "explanation.fieldPermitted",
                            rights.id(),
                            field,
                            permission.orElseThrow(),
                            RoleList.of(rights.grounds().get(permission.orElseThrow())));
            case SCOPE_MASKS -> Explanation.no("explanation.fieldScope", rights.id(), field);
            case NOT_PERMITTED ->
                    Explanation.no(
                            "explanation.fieldClosed",
                            rights.id(),
                            field,
                            permission.orElseThrow(),
                            RoleList.of(reader.rolesWith(permission.orElseThrow())));
        };
    }
}
