package org.guanhu.crm.verifier;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tables of a dump that matter, and how their rows are read. */
enum DumpTable {
    LEDGER_ENTRY(
            row ->
                    new Row.Entry(
                            row.text("hash"),
                            row.text("previous_hash"),
                            row.text("stream"),
                            row.number("stream_sequence"),
                            row.moment("entry_at"),
                            row.text("actor"),
                            row.text("kind"),
                            row.text("subject"),
                            row.text("branch_code"),
                            row.bytes("body"))),
    LEDGER_LEAF(
            row ->
                    new Row.Leaf(
                            row.number("leaf_index"),
                            row.text("entry_hash"),
                            row.number("block_no"))),
    LEDGER_BLOCK(
            row ->
                    new Row.Block(
                            row.number("block_no"),
                            row.number("first_leaf"),
                            row.number("leaf_count"),
                            row.number("tree_size"),
                            row.text("root"),
                            row.bytes("frontier"),
                            row.moment("sealed_at"),
                            row.text("note"))),
    LEDGER_PENDING(row -> new Row.Pending(row.text("entry_hash"), row.moment("since"))),
    LEDGER_TILE(row -> new Row.Tile(row.number("tile_index"), row.text("root"))),
    LEDGER_EXPORT(row -> new Row.Export(row.number("tree_size"))),
    CUSTOMER(
            row ->
                    new Row.Customer(
                            row.text("number"), row.number("version"), row.text("last_entry")));

    private static final DateTimeFormatter MOMENT =
            new DateTimeFormatterBuilder()
                    .append(DateTimeFormatter.ISO_LOCAL_DATE)
                    .appendLiteral(' ')
                    .append(DateTimeFormatter.ISO_LOCAL_TIME)
                    .appendOffset("+HH:mm", "+00")
                    .toFormatter(Locale.ROOT);

    private final Function<Columns, Row> making;

    DumpTable(Function<Columns, Row> making) {
        this.making = making;
    }

    String tableName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What stands before the rows of a table: their columns and the order of these. */
    record Header(DumpTable table, List<String> columns) {

        private static final Pattern COPY =
                Pattern.compile("COPY (?:[^ .]+\\.)?\"?(\\w+)\"? \\(([^)]*)\\) FROM stdin;");

        /** Null for a table that does not matter. */
        static Header parse(String line) {
            Matcher copy = COPY.matcher(line);
            if (!copy.matches()) {
                return null;
            }
            List<String> columns = List.of(copy.group(2).replace("\"", "").split(", "));
            return Arrays.stream(values())
                    .filter(table -> table.tableName().equals(copy.group(1)))
                    .map(table -> new Header(table, columns))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** A row as it stands in the dump. */
    record Line(Header header, byte[] line) {

        Row row() {
            try {
                return header.table().making.apply(new Columns(header, line));
            } catch (IllegalArgumentException | DateTimeException reason) {
                return new Row.Unreadable(header.table().tableName(), reason.getMessage());
            }
        }
    }

    /** The columns of one row. */
    private static final class Columns {

        private static final byte[] HEXADECIMAL = {'\\', 'x'};

        private final Header header;
        private final byte[] line;
        private final int[] ends;

        Columns(Header header, byte[] line) {
            this.header = header;
            this.line = line;
            ends = new int[header.columns().size()];
            int column = 0;
            for (int place = 0; place <= line.length; place++) {
                if (place == line.length || line[place] == '\t') {
                    if (column == ends.length) {
                        throw new IllegalArgumentException("too many columns");
                    }
                    ends[column++] = place;
                }
            }
            if (column != ends.length) {
                throw new IllegalArgumentException("too few columns");
            }
        }

        private byte[] plain(String name) {
            int column = header.columns().indexOf(name);
            if (column < 0) {
                throw new Unusable("unusable.column", header.table().tableName(), name);
            }
            int begin = column == 0 ? 0 : ends[column - 1] + 1;
            return DumpLines.plain(line, begin, ends[column]);
        }

        String text(String name) {
            return new String(plain(name), StandardCharsets.UTF_8);
        }

        long number(String name) {
            return Long.parseLong(text(name));
        }

        Instant moment(String name) {
            return OffsetDateTime.parse(text(name), MOMENT).toInstant();
        }

        byte[] bytes(String name) {
            byte[] text = plain(name);
            byte[] bytes = DumpLines.startsWith(text, HEXADECIMAL) ? Hex.bytes(text, 2) : null;
            if (bytes == null) {
                throw new IllegalArgumentException(name);
            }
            return bytes;
        }
    }
}
