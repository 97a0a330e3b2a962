package org.guanhu.crm.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.access.domain.DataScope;
import org.guanhu.crm.exchange.domain.ImportColumn;
import org.guanhu.crm.exchange.domain.ImportFile;
import org.guanhu.crm.exchange.domain.ImportRefused;
import org.guanhu.crm.exchange.domain.ImportRow;
import org.guanhu.crm.exchange.domain.ImportTerms;
import org.guanhu.crm.exchange.domain.Imports;
import org.guanhu.crm.exchange.domain.RowReading;
import org.guanhu.crm.exchange.domain.RowVerdict;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.FieldPolicy;

/** Tries every row of an import, and notes what would become of it. */
@ApplicationScoped
public class ImportCheck {

    private static final int AT_ONCE = 500;

    @Inject private Imports imports;
    @Inject private ImportVault vault;
    @Inject private KnownRows known;
    @Inject private ImportProgress progress;
    @Inject private CurrentStaff me;
    @Inject private Clock clock;

    void run(ImportFile file, MatchOrder order) {
        mustBeOf(file, order.columns());
        ImportColumn.mustBeComplete(order.columns());
        var terms = terms(order);
        file.matched(
                terms.branch(),
                vault.seal(file.key(), order.columns()),
                vault.seal(file.key(), terms));
        var reading = new RowReading(order.columns(), terms, LocalDate.now(clock));
        var tally = new Tally(vault.rowsDigest(file.key()));
        var duplicates = known.startingWith(nameable(), terms.branch());
        var rows = imports.rowsAfter(file.key(), 0, AT_ONCE);
        while (!rows.isEmpty()) {
            check(rows, reading, duplicates, tally);
            int last = rows.get(rows.size() - 1).number();
            progress.reached(file.key(), last);
            rows = imports.rowsAfter(file.key(), last, AT_ONCE);
        }
        file.checked(
                tally.counts(), vault.sealFindings(file.key(), tally.findings()), tally.digest());
    }

    /** The customers whom the report may name where a row turns out to be one of them. */
    private DataScope nameable() {
        return FieldPolicy.mayLookUp(me) ? me.scope() : DataScope.none();
    }

    private void check(
            List<ImportRow> rows, RowReading reading, KnownRows.Search duplicates, Tally tally) {
        var numbers = rows.stream().map(ImportRow::number).toList();
        var verdicts =
                duplicates.marked(
                        numbers, rows.stream().map(vault::cells).map(reading::read).toList());
        IntStream.range(0, rows.size()).forEach(i -> note(rows.get(i), verdicts.get(i), tally));
        imports.writeAndRelease(rows);
    }

    private void note(ImportRow row, RowVerdict verdict, Tally tally) {
        var values = ImportJson.values(verdict.values());
        row.checked(
                verdict.outcome(),
                vault.sealValues(row, values),
                vault.sealProblems(row, verdict.problems()));
        tally.add(row.number(), verdict, values);
    }

    private void mustBeOf(ImportFile file, List<ImportColumn> columns) {
        var heads = vault.columns(file).stream().map(ImportColumn::header).toList();
        if (!heads.equals(columns.stream().map(ImportColumn::header).toList())) {
            throw new ImportRefused("exchange.otherColumns");
        }
    }

    private ImportTerms terms(MatchOrder order) {
        if (!me.scope().branches().contains(order.branch())
                && !me.branch().equals(order.branch())) {
            throw new ImportRefused("exchange.outOfScope", order.branch().value());
        }
        var terms =
                new ImportTerms(
                        order.branch(),
                        order.manager(),
                        order.openIncomplete(),
                        canonical(order.defaults()));
        known.mustBeStaff(terms.manager(), terms.branch());
        return terms;
    }

    private static Map<CustomerField, String> canonical(Map<CustomerField, String> typed) {
        var values = new EnumMap<CustomerField, String>(CustomerField.class);
        typed.forEach(
                (field, text) -> {
                    var value = field.type().canonical(field, text);
                    if (value != null) {
                        values.put(field, value);
                    }
                });
        return values;
    }
}
