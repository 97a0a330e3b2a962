package org.guanhu.crm.inside;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.guanhu.crm.access.application.RunAs;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.approval.application.ChangeApproval;
import org.guanhu.crm.approval.application.ChangeInquiry;
import org.guanhu.crm.approval.application.DecisionOrder;
import org.guanhu.crm.approval.application.RequestCriteria;
import org.guanhu.crm.approval.domain.ChangeChannel;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.approval.domain.ChangeRequestStatus;
import org.guanhu.crm.approval.domain.ChangeTrigger;
import org.guanhu.crm.approval.domain.Circumstances;
import org.guanhu.crm.customer.application.CustomerMaintenance;
import org.guanhu.crm.customer.application.CustomerRecords;
import org.guanhu.crm.customer.application.Proposal;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.Field;
import org.guanhu.crm.search.application.CustomerCriteria;
import org.guanhu.crm.search.application.CustomerSearch;
import org.guanhu.crm.shared.domain.PageRequest;

/** Where the bank's people do their work: every call goes to the beans, in somebody's name. */
@Dependent
public class Counter {

    private static final int ENTRIES = 100;

    @Inject private RunAs runAs;
    @Inject private CustomerSearch search;
    @Inject private CustomerRecords records;
    @Inject private CustomerMaintenance maintenance;
    @Inject private ChangeApproval approval;
    @Inject private ChangeInquiry inquiry;

    /** What there is to see of a change: all of it moves together, or nothing. */
    record Sight(
            String value,
            long version,
            boolean isPending,
            List<String> ledger,
            ChangeRequestStatus status) {}

    /** Does something in a person's name. */
    <T> T as(String login, Callable<T> work) throws Exception {
        return runAs.call(new StaffId(login), work);
    }

    /** Customers of the teller's branch for whom nothing waits and nothing lacks. */
    List<CustomerNumber> customers(int count) throws Exception {
        var found =
                as(
                        "teller",
                        () -> search.find(CustomerCriteria.none(), PageRequest.first(ENTRIES)));
        return found.rows().stream()
                .filter(row -> !row.pending() && !row.incomplete())
                .map(row -> new CustomerNumber(row.number()))
                .limit(count)
                .toList();
    }

    /** The teller proposes. */
    ChangeRequestNumber propose(CustomerNumber customer, CustomerField field, String typed)
            throws Exception {
        return as("teller", () -> maintenance.propose(proposal(customer, field, typed)));
    }

    private Proposal proposal(CustomerNumber customer, CustomerField field, String typed) {
        var seen = new TreeMap<Field, String>(Field.ORDER);
        maintenance
                .form(customer)
                .inputs()
                .forEach(input -> seen.put(input.field(), input.digest()));
        return new Proposal(
                customer,
                Map.of(field, typed),
                seen,
                new Circumstances(
                        "Customer asked", ChangeTrigger.CUSTOMER_REQUEST, ChangeChannel.BRANCH),
                UUID.randomUUID().toString());
    }

    /** That person looks at the request and approves it. */
    ChangeRequestStatus approve(String login, ChangeRequestNumber number) throws Exception {
        return as(login, () -> approval.approve(order(number, null)).status());
    }

    /** That person looks at the request and rejects it. */
    ChangeRequestStatus reject(String login, ChangeRequestNumber number) throws Exception {
        return as(login, () -> approval.reject(order(number, "No proof")).status());
    }

    /** That person takes the request back. */
    ChangeRequestStatus withdraw(String login, ChangeRequestNumber number) throws Exception {
        return as(login, () -> approval.withdraw(number).status());
    }

    /** That person looks at the request, to decide on it later. */
    DecisionOrder look(String login, ChangeRequestNumber number) throws Exception {
        return as(login, () -> order(number, null));
    }

    /** That person approves what they have looked at. */
    ChangeRequestStatus approve(String login, DecisionOrder order) throws Exception {
        return as(login, () -> approval.approve(order).status());
    }

    private DecisionOrder order(ChangeRequestNumber number, String reason) {
        return new DecisionOrder(number, inquiry.view(number).digest(), reason);
    }

    /** How things stand, for the teller. */
    Sight look(ChangeRequestNumber number, CustomerNumber customer, CustomerField field)
            throws Exception {
        return as(
                "teller",
                () -> {
                    var dossier = records.read(customer);
                    var history = records.history(customer, PageRequest.first(ENTRIES));
                    return new Sight(
                            dossier.field(field.key()).value(),
                            dossier.version(),
                            dossier.field(field.key()).pending() != null,
                            history.rows().stream().map(row -> row.kind()).toList(),
                            inquiry.view(number).row().status());
                });
    }

    /** How many changes of that customer have been carried out. */
    long applied(CustomerNumber customer) throws Exception {
        var carriedOut =
                new RequestCriteria(
                        RequestCriteria.View.ALL, ChangeRequestStatus.APPLIED, customer.value());
        return as("teller", () -> inquiry.find(carriedOut, PageRequest.first(1)).total());
    }
}
