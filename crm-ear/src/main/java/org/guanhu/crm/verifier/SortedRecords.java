package org.guanhu.crm.verifier;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Sorts any number of records in little memory: what is too much goes into files, sorted, which are
 * merged at the end. No order or index of the database has to be believed.
 */
final class SortedRecords implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final String name;
    private final int atOnce;
    private final List<Path> files = new ArrayList<>();
    private final List<Run> open = new ArrayList<>();
    private final PriorityQueue<Run> runs =
            new PriorityQueue<>(Comparator.comparing(Run::head, Arrays::compareUnsigned));
    private List<byte[]> waiting = new ArrayList<>();

    SortedRecords(Path folder, String name, int atOnce) {
        this.folder = folder;
        this.name = name;
        this.atOnce = atOnce;
    }

    /** Adds a record; from several threads at once if you like. */
    void add(byte[] record) {
        List<byte[]> full;
        Path file;
        synchronized (this) {
            waiting.add(record);
            if (waiting.size() < atOnce) {
                return;
            }
            full = waiting;
            waiting = new ArrayList<>(atOnce);
            file = folder.resolve(name + files.size());
            files.add(file);
        }
        write(full, file);
    }

    private static void write(List<byte[]> records, Path file) {
        records.sort(Arrays::compareUnsigned);
        try (var out =
                new DataOutputStream(
                        new BufferedOutputStream(Files.newOutputStream(file), BUFFER))) {
            for (byte[] record : records) {
                out.writeInt(record.length);
                out.write(record);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Nothing more will be added: begins to give back, the smallest first. */
    void sort() {
        waiting.sort(Arrays::compareUnsigned);
        try {
            for (Path file : files) {
                begin(new Run(file));
            }
            begin(new Run(waiting));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void begin(Run run) throws IOException {
        open.add(run);
        if (run.advance()) {
            runs.add(run);
        }
    }

    /** The next record without taking it, or null at the end. */
    byte[] peek() {
        return runs.isEmpty() ? null : runs.peek().head();
    }

    /** The next record, or null at the end. */
    byte[] next() {
        Run run = runs.poll();
        if (run == null) {
            return null;
        }
        byte[] record = run.head();
        try {
            if (run.advance()) {
                runs.add(run);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return record;
    }

    @Override
    public void close() throws IOException {
        for (Run run : open) {
            run.close();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }

    /** A sorted run, in a file or in memory. */
    private static final class Run {

        private final DataInputStream file;
        private final List<byte[]> list;
        private int taken;
        private byte[] head;

        Run(Path path) throws IOException {
            file = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), BUFFER));
            list = List.of();
        }

        Run(List<byte[]> records) {
            file = null;
            list = records;
        }

        byte[] head() {
            return head;
        }

        boolean advance() throws IOException {
            head = file == null ? fromList() : fromFile();
            return head != null;
        }

        private byte[] fromList() {
            return taken < list.size() ? list.set(taken++, null) : null;
        }

        private byte[] fromFile() throws IOException {
            byte[] length = file.readNBytes(Integer.BYTES);
            return length.length == 0 ? null : file.readNBytes(ByteBuffer.wrap(length).getInt());
        }

        void close() throws IOException {
            if (file != null) {
                file.close();
            }
        }
    }
}
