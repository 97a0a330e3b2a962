package org.guanhu.crm.exchange.application;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.guanhu.crm.exchange.domain.ImportRefused;
import org.guanhu.crm.shared.application.FormulaGuard;

/**
 * What a file of comma separated values holds. Semicolons and tabs are taken too, as spreadsheets
 * of other countries write them.
 *
 * @param charset name of the charset in which it was written
 * @param headers the heads of the columns
 * @param rows the cells, row by row, each as long as the heads
 */
record CsvTable(String charset, List<String> headers, List<List<String>> rows) {

    private static final int MOST_COLUMNS = 40;
    private static final int MOST_ROWS = 20_000;
    private static final int LONGEST_CELL = 4000;
    private static final int LONGEST_HEADER = 60;
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final Pattern DATA = Pattern.compile("[-+]?[0-9][0-9.,:/ -]*");

    /**
     * Reads an uploaded file.
     *
     * @throws ImportRefused if it is no such file, or too long or too broad
     */
    static CsvTable read(byte[] content) {
        var text = CsvText.of(content);
        var lines = lines(text.text());
        if (lines.isEmpty()) {
            throw new ImportRefused("exchange.file.empty");
        }
        var headers = lines.get(0).stream().map(String::strip).toList();
        mustBeHeaders(headers);
        var rows = lines.subList(1, lines.size());
        if (rows.isEmpty()) {
            throw new ImportRefused("exchange.file.noRows");
        }
        if (rows.size() > MOST_ROWS) {
            throw new ImportRefused("exchange.file.tooManyRows", MOST_ROWS, rows.size());
        }
        for (int i = 0; i < rows.size(); i++) {
            mustFit(headers, rows.get(i), i + 1);
        }
        return new CsvTable(text.charset().name(), headers, rows);
    }

    private static List<List<String>> lines(String text) {
        try (var reader =
                CsvReader.builder()
                        .fieldSeparator(separator(text))
                        .skipEmptyLines(true)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text)) {
            var lines = new ArrayList<List<String>>();
            reader.forEach(
                    line ->
                            lines.add(
                                    line.getFields().stream().map(FormulaGuard::without).toList()));
            return lines;
        } catch (CsvParseException notCsv) {
            throw new ImportRefused("exchange.file.notCsv");
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    /** The separator that occurs most in the first line, outside of quotes. */
    private static char separator(String text) {
        var counts = new int[SEPARATORS.size()];
        boolean quoted = false;
        for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
            char one = text.charAt(i);
            quoted ^= one == '"';
            int known = SEPARATORS.indexOf(one);
            if (known >= 0 && !quoted) {
                counts[known]++;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return SEPARATORS.get(best);
    }

    private static void mustBeHeaders(List<String> headers) {
        if (headers.size() < 2) {
            throw new ImportRefused("exchange.file.oneColumn");
        }
        if (headers.size() > MOST_COLUMNS) {
            throw new ImportRefused("exchange.file.tooManyColumns", MOST_COLUMNS, headers.size());
        }
        var seen = new HashSet<String>();
        for (var header : headers) {
            boolean isHead =
                    !header.isEmpty()
                            && header.length() <= LONGEST_HEADER
                            && !DATA.matcher(header).matches();
            if (!isHead) {
                throw new ImportRefused("exchange.file.noHeader");
            }
            if (!seen.add(header.toLowerCase(Locale.ROOT))) {
                throw new ImportRefused("exchange.file.headerTwice", header);
            }
        }
    }

    private static void mustFit(List<String> headers, List<String> cells, int row) {
        if (cells.size() != headers.size()) {
            throw new ImportRefused("exchange.file.ragged", row, headers.size(), cells.size());
        }
        if (cells.stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
            throw new ImportRefused("exchange.file.cellTooLong", row, LONGEST_CELL);
        }
    }

    @Override
    public String toString() {
        return "CsvTable[" + headers.size() + " x " + rows.size() + "]";
    }
}
