package org.guanhu.crm.harness;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;

/**
 * Looks for texts in all bytes of all files of folders: as UTF-8, as UTF-16 of either order, with
 * capitals or without, and also in what was packed. The archives of programs are not unpacked.
 */
public final class ByteSearch {

    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    private static final int BYTES = 256;
    private static final int AROUND = 300;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] GZIP = {0x1f, (byte) 0x8b, 8};
    private static final String PROGRAMS = ".*\\.(jar|war|ear|rar)";
    private static final byte[] FOLDED = folded();

    private final List<Needle> needles = new ArrayList<>();
    private final Needle[][] byFirst = new Needle[BYTES][];

    private record Needle(String name, byte[] bytes) {}

    /** Looks for these texts, each under the name of what it belongs to. */
    public ByteSearch(Map<String, List<String>> texts) {
        texts.forEach((name, all) -> all.forEach(text -> add(name, text)));
        for (int first = 0; first < BYTES; first++) {
            byte one = (byte) first;
            byFirst[first] =
                    needles.stream()
                            .filter(needle -> needle.bytes[0] == one)
                            .toArray(Needle[]::new);
        }
    }

    private void add(String name, String text) {
        for (Charset charset : CHARSETS) {
            byte[] bytes = text.getBytes(charset);
            fold(bytes);
            needles.add(new Needle(name, bytes));
        }
    }

    private static byte[] folded() {
        byte[] folded = new byte[BYTES];
        for (int i = 0; i < BYTES; i++) {
            folded[i] = (byte) (i >= 'A' && i <= 'Z' ? i + 'a' - 'A' : i);
        }
        return folded;
    }

    private static void fold(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = FOLDED[bytes[i] & 0xff];
        }
    }

    /** The names of what is found, and in which files. */
    public Map<String, Set<String>> in(Path... places) {
        Map<String, Set<String>> found = new TreeMap<>();
        for (Path place : places) {
            walk(place, found);
        }
        return found;
    }

    private void walk(Path place, Map<String, Set<String>> found) {
        try {
            Files.walkFileTree(
                    place,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes kind)
                                throws IOException {
                            if (kind.isRegularFile()) {
                                read(file, found);
                            }
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException gone)
                                throws IOException {
                            return goneOrFail(gone);
                        }
                    });
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    /** A running server may take a file away meanwhile, but nothing else may keep us from it. */
    private static FileVisitResult goneOrFail(IOException why) throws IOException {
        if (why instanceof NoSuchFileException) {
            return FileVisitResult.CONTINUE;
        }
        throw why;
    }

    private void read(Path file, Map<String, Set<String>> found) throws IOException {
        byte[] content;
        try {
            content = Files.readAllBytes(file);
        } catch (NoSuchFileException gone) {
            return;
        }
        search(file.toString(), file.toString().getBytes(StandardCharsets.UTF_8), found);
        unpack(file.toString(), content, found);
        search(file.toString(), content, found);
    }

    private void unpack(String name, byte[] content, Map<String, Set<String>> found)
            throws IOException {
        if (startsWith(content, ZIP) && !name.matches(PROGRAMS)) {
            var zip = new ZipInputStream(new ByteArrayInputStream(content));
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                search(name + "!" + entry.getName(), zip.readAllBytes(), found);
            }
        } else if (startsWith(content, GZIP)) {
            var gzip = new GZIPInputStream(new ByteArrayInputStream(content));
            search(name + "!", gzip.readAllBytes(), found);
        }
    }

    private static boolean startsWith(byte[] content, byte[] mark) {
        return content.length > mark.length
                && java.util.Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }

    private void search(String place, byte[] content, Map<String, Set<String>> found) {
        fold(content);
        for (int at = 0; at < content.length; at++) {
            for (Needle needle : byFirst[content[at] & 0xff]) {
                if (matches(content, at, needle.bytes)) {
                    note(
                            found.computeIfAbsent(needle.name, any -> new TreeSet<>()),
                            place,
                            content,
                            at);
                }
            }
        }
    }

    /** One line for each file is enough, with what stands before and after. */
    private static void note(Set<String> places, String place, byte[] content, int at) {
        if (places.stream().noneMatch(known -> known.startsWith(place + " "))) {
            int from = Math.max(0, at - AROUND);
            int length = Math.min(content.length, at + AROUND) - from;
            String around = new String(content, from, length, StandardCharsets.UTF_8);
            places.add(place + " at " + at + ": " + around.replaceAll("\\p{Cntrl}", " "));
        }
    }

    private static boolean matches(byte[] content, int at, byte[] needle) {
        if (at + needle.length > content.length) {
            return false;
        }
        for (int i = 1; i < needle.length; i++) {
            if (content[at + i] != needle[i]) {
                return false;
            }
        }
        return true;
    }
}
