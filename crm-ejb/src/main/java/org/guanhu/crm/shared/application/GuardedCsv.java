package org.guanhu.crm.shared.application;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A file for people's spreadsheets, written so that they show it right (byte order mark) and run
 * nothing of it.
 */
public final class GuardedCsv {

    private static final char MARK = '\uFEFF';

    private final StringWriter text = new StringWriter();
    private final CsvWriter csv = CsvWriter.builder().build(text);

    /** An empty file. */
    public GuardedCsv() {
        text.write(MARK);
    }

    /** One more line; null is an empty cell. */
    public void add(Stream<?> cells) {
        csv.writeRecord(cells.map(one -> FormulaGuard.with(Objects.toString(one, ""))).toList());
    }

    /** The whole file in UTF-8. */
    public byte[] bytes() {
        try {
            csv.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
