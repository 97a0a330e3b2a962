package org.guanhu.crm.exchange.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.approval.application.DecisionOutcome;
import org.guanhu.crm.approval.domain.ChangeChannel;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.approval.domain.ChangeTrigger;
import org.guanhu.crm.approval.domain.Circumstances;
import org.guanhu.crm.exchange.domain.ImportColumn;
import org.guanhu.crm.exchange.domain.ImportKey;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.shared.application.Bank;

/** The steps of an import as people take them, each in a transaction of its own. */
final class ImportSteps {

    private final Bank bank;
    private final CurrentStaff maker;

    ImportSteps(Bank bank, CurrentStaff maker) {
        this.bank = bank;
        this.maker = maker;
    }

    ImportKey upload(String text) {
        return upload(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    ImportKey upload(byte[] content) {
        return bank.as(
                maker, core -> core.imports.upload(new UploadedFile("customers.csv", content)));
    }

    /** Takes what is suggested, and leaves the rest out. */
    List<ImportColumn> suggested(ImportKey key) {
        return bank.as(maker, core -> core.imports.columns(key)).columns().stream()
                .map(ImportColumns.Sampled::column)
                .map(one -> new ImportColumn(one.header(), one.field(), one.field() == null))
                .toList();
    }

    MatchOrder order(ImportKey key, boolean openIncomplete) {
        return new MatchOrder(key, suggested(key), maker.branch(), null, openIncomplete, Map.of());
    }

    MatchOrder order(ImportKey key, Map<CustomerField, String> defaults) {
        return new MatchOrder(key, suggested(key), maker.branch(), null, true, defaults);
    }

    ImportReport check(MatchOrder order) {
        return bank.as(maker, core -> core.imports.check(order));
    }

    ImportReport check(ImportKey key, boolean openIncomplete) {
        return check(order(key, openIncomplete));
    }

    ChangeRequestNumber submit(ImportKey key) {
        return submit(key, UUID.randomUUID().toString());
    }

    ChangeRequestNumber submit(ImportKey key, String nonce) {
        var circumstances =
                new Circumstances("Taken over", ChangeTrigger.BUSINESS_STEP, ChangeChannel.BRANCH);
        return bank.as(
                maker, core -> core.imports.submit(new ImportOrder(key, circumstances, nonce)));
    }

    DecisionOutcome approve(CurrentStaff checker, ChangeRequestNumber number) {
        return bank.as(checker, core -> core.approval.approve(core.order(number, null)));
    }
}
