package org.guanhu.crm.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.guanhu.crm.crypto.domain.FieldCipher;
import org.guanhu.crm.crypto.domain.SealPlace;
import org.guanhu.crm.exchange.domain.ImportColumn;
import org.guanhu.crm.exchange.domain.ImportFile;
import org.guanhu.crm.exchange.domain.ImportKey;
import org.guanhu.crm.exchange.domain.ImportRow;
import org.guanhu.crm.exchange.domain.ImportTerms;
import org.guanhu.crm.exchange.domain.RowPlace;
import org.guanhu.crm.exchange.domain.RowProblem;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.Erased;

/** Seals the parts of an import for storage, and opens them again. */
@ApplicationScoped
public class ImportVault {

    private static final String FILE = "import_file";
    private static final String ROW = "import_row";
    private static final int MOST_COLUMNS = 40;

    @Inject private FieldCipher cipher;

    byte[] sealName(ImportKey key, String name) {
        return cipher.seal(file(key, "file_name"), name);
    }

    String name(ImportFile file) {
        return cipher.open(file(file.key(), "file_name"), file.sealedName());
    }

    byte[] seal(ImportKey key, List<ImportColumn> columns) {
        return cipher.seal(file(key, "column_list"), ImportJson.columns(columns));
    }

    List<ImportColumn> columns(ImportFile file) {
        return ImportJson.columns(
                cipher.open(file(file.key(), "column_list"), file.sealedColumns()));
    }

    byte[] seal(ImportKey key, ImportTerms terms) {
        return cipher.seal(file(key, "terms"), ImportJson.terms(terms));
    }

    /** The terms, or null before they are settled. */
    ImportTerms terms(ImportFile file) {
        var json = cipher.open(file(file.key(), "terms"), file.sealedTerms());
        return json == null ? null : ImportJson.terms(json);
    }

    byte[] sealFindings(ImportKey key, Collection<Finding> findings) {
        return cipher.seal(file(key, "findings"), ImportJson.findings(findings));
    }

    List<Finding> findings(ImportFile file) {
        var json = cipher.open(file(file.key(), "findings"), file.sealedFindings());
        return json == null ? List.of() : ImportJson.findings(json);
    }

    byte[] seal(ImportKey key, ImportRefusal refusal) {
        return cipher.seal(
                file(key, "refusal"), ImportJson.refusal(refusal.code(), refusal.arguments()));
    }

    /** Why the rows did not become customers when it was tried, or null. */
    ImportRefusal refusal(ImportFile file) {
        var json = cipher.open(file(file.key(), "refusal"), file.sealedRefusal());
        return json == null ? null : ImportJson.refusal(json);
    }

    ImportRow row(ImportKey key, int number, List<String> cells) {
        var place = new RowPlace(key, number);
        return new ImportRow(place, cipher.seal(row(place, "cells"), ImportJson.cells(cells)));
    }

    List<String> cells(ImportRow row) {
        return row.isErased()
                ? Collections.nCopies(MOST_COLUMNS, Erased.TEXT)
                : ImportJson.cells(cipher.open(row(row.place(), "cells"), row.sealedCells()));
    }

    byte[] sealValues(ImportRow row, String json) {
        return cipher.seal(row(row.place(), "field_values"), json);
    }

    /** The values of a row as the very text that its digest was made of. */
    String valuesJson(ImportRow row) {
        return cipher.open(row(row.place(), "field_values"), row.sealedValues());
    }

    Map<CustomerField, String> values(ImportRow row) {
        return row.isErased()
                ? Map.of(CustomerField.NAME, Erased.TEXT)
                : ImportJson.values(valuesJson(row));
    }

    byte[] sealProblems(ImportRow row, List<RowProblem> problems) {
        return cipher.seal(row(row.place(), "problems"), ImportJson.problems(problems));
    }

    List<RowProblem> problems(ImportRow row) {
        var json = cipher.open(row(row.place(), "problems"), row.sealedProblems());
        return json == null ? List.of() : ImportJson.problems(json);
    }

    /** Digest of an uploaded file's content; the same content has the same digest. */
    String fileDigest(CsvTable table) {
        var content = new StringBuilder(ImportJson.cells(table.headers()));
        table.rows().forEach(cells -> content.append(ImportJson.cells(cells)));
        return cipher.digest(new SealPlace(FILE, "file_digest", "", ""), content.toString());
    }

    /** A digest that will tell whether the rows that are opened are the ones proposed. */
    RowsDigest rowsDigest(ImportKey key) {
        return rowsDigest(key, cipher.digest(file(key, "rows_digest"), ""));
    }

    /** The same, to be compared with that other one. */
    RowsDigest rowsDigest(ImportKey key, String other) {
        return new RowsDigest(cipher, file(key, "rows_digest"), other);
    }

    private static SealPlace file(ImportKey key, String column) {
        return new SealPlace(FILE, column, key.value(), key.value());
    }

    private static SealPlace row(RowPlace place, String column) {
        return new SealPlace(ROW, column, place.toString(), place.key().value());
    }
}
