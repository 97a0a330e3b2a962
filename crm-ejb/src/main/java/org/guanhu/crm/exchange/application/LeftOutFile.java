package org.guanhu.crm.exchange.application;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guanhu.crm.exchange.domain.ImportColumn;
import org.guanhu.crm.exchange.domain.RowProblem;
import org.guanhu.crm.shared.application.GuardedCsv;

/** The rows that cannot be opened, as they came, with their reasons in two columns more. */
final class LeftOutFile {

    private final ProblemWords words;
    private final int[] kept;
    private final GuardedCsv csv = new GuardedCsv();

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
        csv.add(Stream.concat(added.stream(), IntStream.of(kept).mapToObj(cells::get)));
    }

    byte[] bytes() {
        return csv.bytes();
    }
}
