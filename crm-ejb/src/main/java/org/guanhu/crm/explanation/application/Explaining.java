package org.guanhu.crm.explanation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.guanhu.crm.access.application.RightsReader;
import org.guanhu.crm.access.application.StaffRights;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.domain.ScopeGround;
import org.guanhu.crm.customer.domain.Customer;
import org.guanhu.crm.field.domain.Field;
import org.guanhu.crm.field.domain.FieldPolicy;

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
        var roles = rights.grounds().getOrDefault(question.action(), Set.of());
        if (roles.isEmpty()) {
            return noRole(rights, question.action());
        }
        return customer == null || !question.action().concernsCustomers()
                ? Explanation.yes(
                        "explanation.role", rights.id(), question.action(), RoleList.of(roles))
                : withCustomer(rights, question, customer);
    }

    private Explanation noRole(StaffRights rights, Permission action) {
        return Explanation.no(
                "explanation.noRole",
                rights.id(),
                action,
                RoleList.of(rights.roles()),
                RoleList.of(reader.rolesWith(action)));
    }

    private Explanation withCustomer(
            StaffRights rights, AccessQuestion question, Customer customer) {
        var ground = rights.scope().ground(customer.branch(), customer.manager());
        if (!ground.isInside()) {
            return Explanation.no(
                    "explanation.outside",
                    rights.id(),
                    question.action(),
                    customer.number().value(),
                    customer.branch());
        }
        if (question.action() == Permission.CUSTOMER_REVEAL && rights.scope().masked()) {
            return Explanation.no("explanation.scopeMasks", rights.id(), question.action());
        }
        return question.field() == null
                ? inScope(rights, question, customer, ground)
                : field(rights, question.field());
    }

    private static Explanation inScope(
            StaffRights rights, AccessQuestion question, Customer customer, ScopeGround ground) {
        return Explanation.yes(
                "explanation.scope",
                rights.id(),
                question.action(),
                RoleList.of(rights.grounds().get(question.action())),
                customer.number().value(),
                ground);
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
