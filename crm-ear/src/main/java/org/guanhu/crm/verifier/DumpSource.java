package org.guanhu.crm.verifier;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** Reads what {@code pg_dump} wrote as plain text, also when compressed by gzip. */
final class DumpSource implements LedgerSource {

    private static final int BUFFER = 1 << 16;
    private static final byte[] END = {'\\', '.'};
    private static final byte[] COPY = "COPY ".getBytes(StandardCharsets.US_ASCII);
    private static final String FROM_HERE = " FROM stdin;";
    private static final int GZIP_FIRST = 0x1f;

    private final Path file;
    private final Set<DumpTable> seen = EnumSet.noneOf(DumpTable.class);

    DumpSource(Path file) {
        this.file = file;
    }

    @Override
    public void pour(Consumer<Row> rows) {
        try (Crew<DumpTable.Line> crew = new Crew<>(line -> rows.accept(line.row()));
                InputStream in = open()) {
            read(new DumpLines(in), crew);
            crew.finish();
        } catch (IOException unreadable) {
            throw new Unusable("unusable.file", file, unreadable);
        }
        for (DumpTable table : DumpTable.values()) {
            if (!seen.contains(table)) {
                throw new Unusable("unusable.dump", file, table.tableName());
            }
        }
    }

    private InputStream open() throws IOException {
        BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        in.mark(1);
        int first = in.read();
        in.reset();
        return first == GZIP_FIRST ? new GZIPInputStream(in, BUFFER) : in;
    }

    private void read(DumpLines lines, Crew<DumpTable.Line> crew) throws IOException {
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            String text =
                    DumpLines.startsWith(line, COPY)
                            ? new String(line, StandardCharsets.UTF_8)
                            : "";
            if (!text.endsWith(FROM_HERE)) {
                continue;
            }
            DumpTable.Header header = DumpTable.Header.parse(text);
            if (header != null) {
                seen.add(header.table());
            }
            rows(lines, header, crew);
        }
    }

    private void rows(DumpLines lines, DumpTable.Header header, Crew<DumpTable.Line> crew)
            throws IOException {
        for (byte[] line = lines.next(); ; line = lines.next()) {
            if (line == null) {
                throw new Unusable("unusable.cut", file);
            }
            if (Arrays.equals(line, END)) {
                return;
            }
            if (header != null) {
                crew.add(new DumpTable.Line(header, line));
            }
        }
    }

    @Override
    public Instant now() {
        return null;
    }
}
