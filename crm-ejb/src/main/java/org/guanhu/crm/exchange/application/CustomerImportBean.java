package org.guanhu.crm.exchange.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.guanhu.crm.access.application.Requires;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.approval.application.ChangeIntake;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.approval.domain.ChangeRequests;
import org.guanhu.crm.exchange.domain.HeaderWords;
import org.guanhu.crm.exchange.domain.ImportArrival;
import org.guanhu.crm.exchange.domain.ImportCustomers;
import org.guanhu.crm.exchange.domain.ImportFile;
import org.guanhu.crm.exchange.domain.ImportKey;
import org.guanhu.crm.exchange.domain.Imports;
import org.guanhu.crm.exchange.domain.RowOutcome;
import org.guanhu.crm.exchange.domain.UnknownImport;
import org.guanhu.crm.shared.domain.Page;
import org.guanhu.crm.shared.domain.PageRequest;

/** Leads a file from upload to proposal. */
@Stateless
public class CustomerImportBean implements CustomerImport {

    private static final int AT_ONCE = 500;
    private static final int SAMPLES = 3;

    @Inject private Imports imports;
    @Inject private ImportVault vault;
    @Inject private ImportReading reading;
    @Inject private ImportCheck check;
    @Inject private ChangeIntake intake;
    @Inject private ChangeRequests requests;
    @Inject private ImportTrail trail;
    @Inject private CurrentStaff me;
    @Inject private Clock clock;

    @Override
    @Requires(Permission.IMPORT_SUBMIT)
    public ImportKey upload(UploadedFile file) {
        var table = CsvTable.read(file.content());
        var key = imports.nextKey();
        var arrival =
                new ImportArrival(
                        key,
                        me.id(),
                        me.branch(),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                        table.charset(),
                        table.rows().size(),
                        vault.fileDigest(table));
        imports.add(
                new ImportFile(
                        arrival,
                        vault.sealName(key, file.name()),
                        vault.seal(key, HeaderWords.suggest(table.headers()))));
        keep(key, table.rows());
        return key;
    }

    private void keep(ImportKey key, List<List<String>> rows) {
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            int to = Math.min(from + AT_ONCE, rows.size());
            imports.add(
                    IntStream.range(from, to)
                            .mapToObj(i -> vault.row(key, i + 1, rows.get(i)))
                            .toList());
        }
    }

    @Override
    @Requires(Permission.IMPORT_SUBMIT)
    public ImportColumns columns(ImportKey key) {
        var file = mine(key);
        var columns = vault.columns(file);
        var first = imports.rowsAfter(key, 0, SAMPLES).stream().map(vault::cells).toList();
        trail.read(file, first.size());
        var sampled =
                IntStream.range(0, columns.size())
                        .mapToObj(
                                i ->
                                        new ImportColumns.Sampled(
                                                columns.get(i),
                                                first.stream().map(cells -> cells.get(i)).toList()))
                        .toList();
        return new ImportColumns(reading.head(file), sampled, vault.terms(file));
    }

    @Override
    @Requires(Permission.IMPORT_SUBMIT)
    public ImportReport check(MatchOrder order) {
        var file = hold(order.key());
        check.run(file, order);
        return reading.report(file);
    }

    @Override
    @Requires(Permission.IMPORT_SUBMIT)
    public ImportReport report(ImportKey key) {
        return reading.report(mine(key));
    }

    @Override
    @Requires(Permission.IMPORT_SUBMIT)
    public Page<ReportRow> rows(ImportKey key, Set<RowOutcome> outcomes, PageRequest page) {
        var file = mine(key);
        var found = imports.rows(file.key(), outcomes, page);
        trail.read(file, found.rows().size());
        return new Page<>(
                found.rows().stream().map(reading::row).toList(), found.total(), found.capped());
    }

    @Override
    @Requires(Permission.IMPORT_SUBMIT)
    public byte[] leftOut(ImportKey key, List<String> heads, ProblemWords words) {
        var file = mine(key);
        var rejected = new LeftOutFile(heads, vault.columns(file), words);
        var outcomes = Set.of(RowOutcome.ERROR, RowOutcome.DUPLICATE);
        var rows = imports.rowsAfter(key, 0, AT_ONCE, outcomes);
        long count = 0;
        while (!rows.isEmpty()) {
            count += rows.size();
            rows.forEach(row -> rejected.add(row.number(), vault.problems(row), vault.cells(row)));
            imports.writeAndRelease(rows);
            rows = imports.rowsAfter(key, rows.get(rows.size() - 1).number(), AT_ONCE, outcomes);
        }
        trail.taken(file, count);
        return rejected.bytes();
    }

    @Override
    @Requires(Permission.IMPORT_SUBMIT)
    public ChangeRequestNumber submit(ImportOrder order) {
        var file = hold(order.key());
        if (file.request() != null && isOf(order, file)) {
            return file.request();
        }
        file.mustBeSubmittable();
        var change =
                new ImportCustomers(
                        file.key(),
                        vault.name(file),
                        file.branch(),
                        vault.terms(file).manager(),
                        file.counts(),
                        file.rowsDigest());
        var number = intake.submit(change, order.circumstances(), order.nonce());
        file.submitted(number);
        return number;
    }

    /** Whether the import was proposed by this very form (I9). */
    private boolean isOf(ImportOrder order, ImportFile file) {
        return requests.byNonce(me.id(), order.nonce())
                .filter(request -> request.number().equals(file.request()))
                .isPresent();
    }

    @Override
    @Requires(Permission.IMPORT_SUBMIT)
    public Page<ImportListRow> mine(PageRequest page) {
        var found = imports.uploadedBy(me.id(), page);
        return new Page<>(
                found.rows().stream().map(reading::head).toList(), found.total(), found.capped());
    }

    private ImportFile mine(ImportKey key) {
        return own(imports.byKey(key), key);
    }

    private ImportFile hold(ImportKey key) {
        return own(imports.hold(key), key);
    }

    private ImportFile own(Optional<ImportFile> found, ImportKey key) {
        found.filter(file -> !isMine(file)).ifPresent(trail::wasRefused);
        return found.filter(this::isMine).orElseThrow(() -> new UnknownImport(key.value()));
    }

    private boolean isMine(ImportFile file) {
        return file.uploadedBy().equals(me.id());
    }
}
