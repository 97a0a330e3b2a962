package org.guanhu.crm.access.infrastructure;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.approval.application.ChangeRequestRow;
import org.guanhu.crm.approval.application.DecisionOrder;
import org.guanhu.crm.approval.application.RequestCriteria;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.customer.application.CustomerClosing;
import org.guanhu.crm.customer.application.CustomerRetention;
import org.guanhu.crm.customer.application.Proposal;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.customer.domain.RetentionStep;
import org.guanhu.crm.customer.domain.StandingStep;
import org.guanhu.crm.explanation.application.AccessQuestion;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.Field;
import org.guanhu.crm.reveal.application.RevealOrder;
import org.guanhu.crm.reveal.domain.RevealPurpose;
import org.guanhu.crm.search.application.CustomerCriteria;
import org.guanhu.crm.search.application.CustomerRow;
import org.guanhu.crm.shared.application.Core;
import org.guanhu.crm.shared.domain.PageRequest;
import org.guanhu.crm.tag.domain.TagName;

/** Every way by which a use case leads to one customer: by its number, and in lists. */
final class WaysToCustomers {

    private static final PageRequest ALL = PageRequest.first(50);
    private static final StaffId SOMEBODY = new StaffId("somebody");
    private static final TagName TAG = new TagName("Known");

    private WaysToCustomers() {}

    /**
     * A customer, and a request that somebody made about them.
     *
     * @param customer the customer's number
     * @param request the request's number
     */
    record Target(CustomerNumber customer, ChangeRequestNumber request) {

        private DecisionOrder order() {
            return new DecisionOrder(request, "0".repeat(64), "because");
        }
    }

    /** Those that are asked for a customer by number, or for the request. */
    static Map<String, BiConsumer<Core, Target>> direct() {
        Map<String, BiConsumer<Core, Target>> ways = new TreeMap<>();
        ways.put("open", (core, of) -> core.records.read(of.customer()));
        ways.put("history", (core, of) -> core.records.history(of.customer(), ALL));
        ways.put("form", (core, of) -> core.maintenance.form(of.customer()));
        ways.put("propose", (core, of) -> core.maintenance.propose(amend(of, "propose")));
        ways.put("compare", (core, of) -> core.maintenance.compare(amend(of, "compare")));
        ways.put("close", (core, of) -> core.closing.propose(close(of)));
        ways.put("retain", (core, of) -> core.retention.propose(retain(of)));
        ways.put("reveal", (core, of) -> core.reveal.reveal(reveal(of)));
        ways.put("why", (core, of) -> core.explanation.mine(question(of)));
        ways.put("why others", (core, of) -> core.explanation.of(SOMEBODY, question(of)));
        ways.put("viewers", (core, of) -> core.explanation.viewers(of.customer(), ALL));
        ways.put("tag", (core, of) -> core.tags.add(List.of(of.customer()), TAG));
        ways.put("untag", (core, of) -> core.tags.remove(List.of(of.customer()), TAG));
        ways.put("evidence", (core, of) -> core.evidence.ofCustomer(of.customer()));
        ways.put("request", (core, of) -> core.inquiry.view(of.request()));
        ways.put("request evidence", (core, of) -> core.evidence.ofRequest(of.request()));
        ways.put("approvable", (core, of) -> core.approval.mustBeApprovable(of.order()));
        ways.put("approve", (core, of) -> core.approval.approve(of.order()));
        ways.put("reject", (core, of) -> core.approval.reject(of.order()));
        ways.put("send back", (core, of) -> core.approval.sendBack(of.order()));
        ways.put("withdraw", (core, of) -> core.approval.withdraw(of.request()));
        return ways;
    }

    /** As one would who never saw the form. */
    private static Proposal amend(Target of, String way) {
        var nonce = way + "-" + of.customer();
        var typed = Map.<Field, String>of(CustomerField.EMPLOYER, "Bank");
        return new Proposal(of.customer(), typed, Map.of(), Core.asked(), nonce);
    }

    private static CustomerClosing.Order close(Target of) {
        var nonce = "close-" + of.customer();
        return new CustomerClosing.Order(of.customer(), StandingStep.CLOSE, Core.asked(), nonce);
    }

    private static AccessQuestion question(Target of) {
        return new AccessQuestion(Permission.CUSTOMER_VIEW, of.customer(), null);
    }

    private static CustomerRetention.Order retain(Target of) {
        var nonce = "retain-" + of.customer();
        return new CustomerRetention.Order(of.customer(), RetentionStep.HOLD, Core.asked(), nonce);
    }

    private static RevealOrder reveal(Target of) {
        return new RevealOrder(
                of.customer(), CustomerField.MOBILE, RevealPurpose.CONTACT, "Must be reached");
    }

    /** Those that list, suggest or count customers. */
    static Map<String, BiPredicate<Core, Target>> lists() {
        return Map.of(
                "search",
                (core, of) ->
                        core.search.find(CustomerCriteria.none(), ALL).rows().stream()
                                .map(CustomerRow::number)
                                .anyMatch(of.customer().value()::equals),
                "suggestion",
                (core, of) -> !core.search.suggest(of.customer().value()).isEmpty(),
                "requests",
                (core, of) ->
                        core
                                .inquiry
                                .find(RequestCriteria.of(RequestCriteria.View.ALL), ALL)
                                .rows()
                                .stream()
                                .map(ChangeRequestRow::subject)
                                .anyMatch(of.customer().value()::equals),
                "count",
                (core, of) -> core.inquiry.count(RequestCriteria.on(of.customer().value())) > 0,
                "tags",
                (core, of) ->
                        core.tags.of(List.of(of.customer().value())).values().stream()
                                .anyMatch(tags -> tags.contains("Mark")));
    }
}
