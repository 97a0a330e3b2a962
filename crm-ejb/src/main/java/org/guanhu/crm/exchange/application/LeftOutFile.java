package org.guanhu.crm.exchange.application;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.guanhu.crm.exchange.domain.ImportColumn;
import org.guanhu.crm.exchange.domain.RowProblem;
import org.guanhu.crm.shared.application.FormulaGuard;

/**
 * The rows that cannot be opened, as they came, with their reasons in two columns more. Written so
 * that spreadsheets show it right (byte order mark) and run nothing of it.
 */
final class LeftOutFile {

    private static final char MARK = '\uFEFF';

    private final ProblemWords words;
    private final int[] kept;
    private final StringWriter text = new StringWriter();
    private final CsvWriter csv = CsvWriter.builder().build(text);

    /**
     * @param heads what the two columns are called; should the file have come from here and bear
     *     them already, they are written anew
     */
    LeftOutFile(List<String> heads, List<ImportColumn> columns, ProblemWords words) {
        this.words = words;
        this.kept =
                IntStream.range(0, columns.size())
                        .filter(i -> !heads.contains(columns.get(i).header()))
                        .toArray();
        text.write(MARK);
        write(heads, columns.stream().map(ImportColumn::header).toList());
    }

    void add(int number, List<RowProblem> problems, List<String> cells) {
        var why =
                problems.stream()
                        .filter(RowProblem::isGrave)
                        .map(words::of)
                        .collect(Collectors.joining(" "));
        write(List.of(String.valueOf(number), why), cells);
    }

    private void write(List<String> added, List<String> cells) {
        var line = new ArrayList<>(added);
        IntStream.of(kept).mapToObj(cells::get).forEach(line::add);
        csv.writeRecord(line.stream().map(FormulaGuard::with).toList());
    }

    byte[] bytes() {
        try {
            csv.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
