package org.guanhu.crm.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.approval.application.ChangeHandler;
import org.guanhu.crm.approval.application.RequestTrail;
import org.guanhu.crm.approval.domain.Applied;
import org.guanhu.crm.approval.domain.Approval;
import org.guanhu.crm.approval.domain.Change;
import org.guanhu.crm.approval.domain.FieldConflict;
import org.guanhu.crm.customer.application.CustomerTrail;
import org.guanhu.crm.exchange.domain.ImportCustomers;
import org.guanhu.crm.exchange.domain.ImportFile;
import org.guanhu.crm.exchange.domain.Imports;
import org.guanhu.crm.exchange.domain.UnknownImport;
import org.guanhu.crm.field.domain.FieldPolicy;
import org.guanhu.crm.field.domain.Mask;
import org.guanhu.crm.ledger.domain.Ledger;
import org.guanhu.crm.ledger.domain.LedgerKind;
import org.guanhu.crm.ledger.domain.LedgerNote;
import org.guanhu.crm.ledger.domain.LedgerStream;

/**
 * Carries an approved import out: all of its rows become customers in the one transaction of the
 * approval, or none does.
 */
@ApplicationScoped
public class ImportChangeHandler implements ChangeHandler {

    private static final long ONLY_VERSION = 1;
    private static final String ROWS = "rows";

    @Inject private Imports imports;
    @Inject private RowsToOpen rows;
    @Inject private Ledger ledger;
    @Inject private CurrentStaff me;

    @Override
    public boolean handles(String alias) {
        return ImportCustomers.ALIAS.equals(alias);
    }

    @Override
    public Map<String, String> baseDigests(Change change) {
        return Map.of(ROWS, ((ImportCustomers) change).digest());
    }

    @Override
    public void hold(Change change) {
        var wanted = (ImportCustomers) change;
        imports.hold(wanted.key()).orElseThrow(() -> new UnknownImport(wanted.subject()));
    }

    /** What stands against an import is told row by row when it is carried out. */
    @Override
    public List<FieldConflict> conflicts(Change change) {
        return List.of();
    }

    @Override
    public String subjectName(Change change) {
        var name = ((ImportCustomers) change).fileName();
        return FieldPolicy.seesPersonal(me) ? name : Mask.TEXT.apply(name);
    }

    @Override
    public Applied carryOut(Change change, Approval approval) {
        var wanted = (ImportCustomers) change;
        var file =
                imports.byKey(wanted.key()).orElseThrow(() -> new UnknownImport(wanted.subject()));
        rows.mustBeAsProposed(wanted);
        rows.open(wanted, approval);
        file.applied(approval.at());
        var entry = ledger.append(note(wanted, file, approval), RequestTrail.signature(approval));
        return new Applied(ONLY_VERSION, entry);
    }

    private static LedgerNote note(ImportCustomers wanted, ImportFile file, Approval approval) {
        return new LedgerNote(
                LedgerStream.ofImport(wanted.subject()),
                ONLY_VERSION,
                LedgerKind.IMPORT_APPLIED,
                wanted.subject(),
                wanted.branch(),
                approval.request().value(),
                facts(wanted, file, approval),
                List.of(RequestTrail.said(approval.circumstances().reason())));
    }

    private static Map<String, String> facts(
            ImportCustomers wanted, ImportFile file, Approval approval) {
        var facts = new HashMap<>(CustomerTrail.facts(approval));
        facts.putAll(
                Map.of(
                        "opened", String.valueOf(wanted.counts().opened()),
                        "incomplete", String.valueOf(wanted.counts().incomplete()),
                        "leftOut", String.valueOf(wanted.counts().leftOut()),
                        "fileDigest", file.fileDigest(),
                        "rowsDigest", wanted.digest()));
        return facts;
    }
}
