package org.guanhu.crm.ledgermaker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.postgresql.PGConnection;

/** Brings very many rows into PostgreSQL: by files, then by {@code COPY}. */
public final class CopyRows implements AutoCloseable {

    private static final HexFormat HEX = HexFormat.of();

    private final Connection connection;
    private final Path folder;
    private final Map<String, OutputStream> files = new HashMap<>();

    public CopyRows(Connection connection, Path folder) {
        this.connection = connection;
        this.folder = folder;
    }

    public void accept(Object row) {
        if (row instanceof Made.Entry it) {
            write(
                    "ledger_entry (hash, previous_hash, stream, stream_sequence, entry_at, actor,"
                            + " kind, subject, branch_code, body)",
                    it.hash,
                    it.previous,
                    it.stream,
                    it.sequence,
                    it.at,
                    it.actor,
                    it.kind,
                    it.subject,
                    it.branch,
                    bytes(it.body));
        } else if (row instanceof Made.Leaf it) {
            write("ledger_leaf", it.index, it.entry, it.block);
        } else if (row instanceof Made.Block it) {
            write(
                    "ledger_block",
                    it.number,
                    it.first,
                    it.count,
                    it.size,
                    it.root,
                    bytes(it.frontier),
                    it.sealedAt,
                    "node",
                    1,
                    it.note.replace("\n", "\\n"));
        } else if (row instanceof Made.Tile it) {
            write("ledger_tile", it.index, it.root);
        } else if (row instanceof Made.Customer it) {
            write("customer", it.number, it.version, it.lastEntry);
        }
    }

    private static String bytes(byte[] bytes) {
        return "\\\\x" + HEX.formatHex(bytes);
    }

    private void write(String table, Object... columns) {
        var line = new StringBuilder();
        for (var column : columns) {
            line.append(line.isEmpty() ? "" : "\t").append(column);
        }
        try {
            files.computeIfAbsent(table, this::open)
                    .write(line.append('\n').toString().getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private OutputStream open(String table) {
        try {
            return new BufferedOutputStream(Files.newOutputStream(file(table)), 1 << 16);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String table) {
        return folder.resolve(table.split(" ")[0] + ".copy");
    }

    @Override
    public void close() throws SQLException, IOException {
        for (var file : files.entrySet()) {
            file.getValue().close();
            try (InputStream in = Files.newInputStream(file(file.getKey()))) {
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("COPY " + file.getKey() + " FROM STDIN", in);
            }
            Files.delete(file(file.getKey()));
        }
    }
}
