package org.guanhu.crm.administration.application;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.guanhu.crm.administration.domain.ReviewedGrant;
import org.guanhu.crm.shared.application.FormulaGuard;

/**
 * Every right under a review on a line. Written so that spreadsheets show it right (byte order
 * mark) and run nothing of it.
 */
final class ReviewFile {

    private static final char MARK = '\uFEFF';

    private final StringWriter text = new StringWriter();
    private final CsvWriter csv = CsvWriter.builder().build(text);

    ReviewFile(List<String> heads) {
        text.write(MARK);
        write(heads.stream());
    }

    void add(ReviewedGrant right) {
        write(
                Stream.of(
                        right.id(),
                        right.account(),
                        right.person(),
                        right.role(),
                        right.scope(),
                        right.reviewer(),
                        right.outcome(),
                        right.decidedBy(),
                        right.decidedAt()));
    }

    private void write(Stream<?> cells) {
        csv.writeRecord(cells.map(one -> FormulaGuard.with(Objects.toString(one, ""))).toList());
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
