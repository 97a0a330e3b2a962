package org.guanhu.crm.exchange.application;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.guanhu.crm.exchange.domain.ImportColumn;
import org.guanhu.crm.exchange.domain.RowProblem;

/**
 * The rows that cannot be opened, as they came, with their reasons in two columns more. Written so
 * that spreadsheets show it right (byte order mark) and run nothing of it.
 */
final class LeftOutFile {

    private static final char MARK = '\uFEFF';

    private final ProblemWords words;
    private final StringWriter text = new StringWriter();
    private final CsvWriter csv = CsvWriter.builder().build(text);

    LeftOutFile(List<ImportColumn> columns, ProblemWords words) {
        this.words = words;
        text.write(MARK);
        var head = new ArrayList<>(List.of("#", "!"));
        columns.forEach(column -> head.add(column.header()));
        csv.writeRecord(guarded(head));
    }

    void add(int number, List<RowProblem> problems, List<String> cells) {
        var line = new ArrayList<String>();
        line.add(String.valueOf(number));
        line.add(
                problems.stream()
                        .filter(RowProblem::isGrave)
                        .map(words::of)
                        .collect(Collectors.joining("; ")));
        line.addAll(cells);
        csv.writeRecord(guarded(line));
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> guarded(List<String> line) {
        return line.stream().map(FormulaGuard::with).toList();
    }
}
