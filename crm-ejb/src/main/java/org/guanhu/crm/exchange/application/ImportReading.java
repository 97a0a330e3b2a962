package org.guanhu.crm.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.EnumMap;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.approval.domain.ChangeRequest;
import org.guanhu.crm.approval.domain.ChangeRequests;
import org.guanhu.crm.exchange.domain.ImportFile;
import org.guanhu.crm.exchange.domain.ImportRow;
import org.guanhu.crm.exchange.domain.ImportStatus;
import org.guanhu.crm.exchange.domain.ImportTerms;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.FieldPolicy;
import org.guanhu.crm.field.domain.Mask;

/** Opens imports for reading, each value as the reader may see it. */
@ApplicationScoped
@Transactional
public class ImportReading {

    @Inject private ImportVault vault;
    @Inject private ChangeRequests requests;
    @Inject private CurrentStaff me;

    ImportListRow head(ImportFile file) {
        return new ImportListRow(
                file.key().value(),
                name(file),
                file.uploadedBy().value(),
                file.uploadedAt(),
                file.branch().value(),
                file.charset(),
                file.rows(),
                file.counts(),
                status(file),
                file.request() == null ? null : file.request().value(),
                file.appliedAt());
    }

    /** A file may be named after somebody, so its name counts as personal to everybody else. */
    private String name(ImportFile file) {
        var name = vault.name(file);
        boolean isOpen = file.uploadedBy().equals(me.id()) || FieldPolicy.seesPersonal(me);
        return isOpen ? name : Mask.TEXT.apply(name);
    }

    private ImportStatus status(ImportFile file) {
        return file.status() != ImportStatus.SUBMITTED
                ? file.status()
                : requests.byNumber(file.request())
                        .map(ChangeRequest::status)
                        .map(ImportStatus::of)
                        .orElseThrow();
    }

    ImportReport report(ImportFile file) {
        var mostFirst = Comparator.comparingInt(Finding::rows).reversed();
        return new ImportReport(
                head(file),
                vault.columns(file),
                shown(vault.terms(file)),
                vault.findings(file).stream().sorted(mostFirst).toList(),
                vault.refusal(file));
    }

    private ImportTerms shown(ImportTerms terms) {
        if (terms == null) {
            return null;
        }
        var shown = new EnumMap<CustomerField, String>(CustomerField.class);
        terms.defaults()
                .forEach((field, value) -> shown.put(field, FieldPolicy.show(field, value, me)));
        return new ImportTerms(terms.branch(), terms.manager(), terms.openIncomplete(), shown);
    }

    ReportRow row(ImportRow row) {
        var shown = new EnumMap<CustomerField, String>(CustomerField.class);
        vault.values(row)
                .forEach((field, value) -> shown.put(field, FieldPolicy.list(field, value, me)));
        return new ReportRow(
                row.number(),
                row.outcome(),
                shown,
                vault.problems(row),
                row.customer() == null ? null : row.customer().value());
    }
}
