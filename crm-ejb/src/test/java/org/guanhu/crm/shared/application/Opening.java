package org.guanhu.crm.shared.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.approval.application.RequestTrail;
import org.guanhu.crm.approval.domain.Applied;
import org.guanhu.crm.approval.domain.Approval;
import org.guanhu.crm.approval.domain.ChangeChannel;
import org.guanhu.crm.approval.domain.ChangeRequest;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.approval.domain.ChangeTrigger;
import org.guanhu.crm.approval.domain.Checker;
import org.guanhu.crm.approval.domain.Circumstances;
import org.guanhu.crm.approval.domain.FieldChange;
import org.guanhu.crm.approval.domain.Reason;
import org.guanhu.crm.approval.domain.Submission;
import org.guanhu.crm.approval.domain.Verdict;
import org.guanhu.crm.customer.application.CustomerTrail;
import org.guanhu.crm.customer.domain.Customer;
import org.guanhu.crm.customer.domain.CustomerChange.Open;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.customer.domain.Customers;
import org.guanhu.crm.customer.domain.Vault;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.CustomerKind;
import org.guanhu.crm.ledger.domain.Ledger;

/** Opens records for tests through the one door there is: with an approval of a second person. */
final class Opening {

    private static final AtomicInteger ROW = new AtomicInteger();

    private final Customers customers;
    private final Ledger ledger;
    private final Vault vault;

    Opening(Customers customers, Ledger ledger, Vault vault) {
        this.customers = customers;
        this.ledger = ledger;
        this.vault = vault;
    }

    CustomerNumber open(Map<CustomerField, String> values) {
        var manager = values.get(CustomerField.MANAGER);
        var open =
                new Open(
                        "IM00000001",
                        ROW.incrementAndGet(),
                        CustomerKind.INDIVIDUAL,
                        new BranchCode(values.get(CustomerField.BRANCH)),
                        manager == null ? null : new StaffId(manager),
                        values.entrySet().stream()
                                .map(one -> new FieldChange(one.getKey(), null, one.getValue()))
                                .toList());
        var at = Instant.parse("2026-03-02T01:00:00Z");
        var request =
                new ChangeRequest(
                        new Submission(
                                ChangeRequestNumber.of(9_000_000_000L),
                                open,
                                new Checker(new StaffId("importer"), "person-importer"),
                                at,
                                new byte[1],
                                "d",
                                new Circumstances(
                                        "Opened",
                                        ChangeTrigger.BUSINESS_STEP,
                                        ChangeChannel.BRANCH),
                                UUID.randomUUID().toString(),
                                Map.of()));
        var opened = new ArrayList<CustomerNumber>();
        request.approve(
                open,
                new Reason("Opened"),
                new Verdict(new Checker(new StaffId("boss"), "person-boss"), at, "d", null),
                (ignored, checker) -> Optional.empty(),
                approval -> {
                    opened.add(customers.nextNumber(CustomerKind.INDIVIDUAL));
                    return Optional.of(open(open, opened.get(0), approval));
                });
        return opened.get(0);
    }

    private Applied open(Open open, CustomerNumber number, Approval approval) {
        vault.admit(number);
        var entry =
                ledger.append(
                        CustomerTrail.opened(number, open, approval),
                        RequestTrail.signature(approval));
        customers.add(Customer.open(open, number, approval, vault, entry));
        customers.write();
        return new Applied(1, entry);
    }
}
