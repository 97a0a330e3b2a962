package org.guanhu.crm.harness;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stands between one person's browser and the server and keeps every byte that comes back: pages,
 * parts of pages, redirects, headers, files. The browser cannot tell; no answer gets around it.
 */
public final class Wiretap implements AutoCloseable {

    private static final int PIECE = 8192;
    private static final Charset LATIN = StandardCharsets.ISO_8859_1;
    private static final String HEAD_END = "\r\n\r\n";
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 ([0-9]{3})");
    private static final Pattern LENGTH = Pattern.compile("\ncontent-length: ([0-9]+)");

    private final URI server;
    private final ServerSocket door;
    private final List<ByteArrayOutputStream> heard = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();

    private Wiretap(URI server, ServerSocket door) {
        this.server = server;
        this.door = door;
    }

    /** In front of the server of that address, ready. */
    public static Wiretap before(URI server) {
        try {
            Wiretap tap = new Wiretap(server, new ServerSocket(0, 50, loopback()));
            background(tap::serve);
            return tap;
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    private static InetAddress loopback() throws IOException {
        return InetAddress.getByName("127.0.0.1");
    }

    /** The same address as the server's, but here. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort() + server.getPath());
    }

    private static void background(Runnable work) {
        Thread thread = new Thread(work, "wiretap");
        thread.setDaemon(true);
        thread.start();
    }

    private void serve() {
        try {
            while (!door.isClosed()) {
                Socket browser = door.accept();
                Socket behind = new Socket(server.getHost(), server.getPort());
                open.addAll(List.of(browser, behind));
                ByteArrayOutputStream kept = new ByteArrayOutputStream();
                heard.add(kept);
                background(() -> pass(browser, behind, OutputStream.nullOutputStream()));
                background(() -> pass(behind, browser, kept));
            }
        } catch (IOException closed) {
            open.forEach(Wiretap::hangUp);
        }
    }

    /** Keeps a piece before it passes it on: who has read an answer finds it kept. */
    private static void pass(Socket from, Socket to, OutputStream kept) {
        byte[] piece = new byte[PIECE];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                kept.write(piece, 0, read);
                to.getOutputStream().write(piece, 0, read);
                to.getOutputStream().flush();
            }
        } catch (IOException hungUp) {
            hangUp(from);
        }
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /**
     * Writes what was heard so far into a folder: head and body of each answer apart, and texts
     * once more without their blanks and dashes.
     *
     * @return how many answers there were
     */
    public int writeTo(Path folder) {
        int count = 0;
        for (ByteArrayOutputStream connection : heard) {
            byte[] bytes = connection.toByteArray();
            int at = 0;
            while (at < bytes.length) {
                at = writeAnswer(bytes, at, folder.resolve(String.valueOf(count)));
                count++;
            }
        }
        return count;
    }

    private static int writeAnswer(byte[] bytes, int from, Path file) {
        String all = latin(bytes, from);
        int end = all.indexOf(HEAD_END);
        int length = end < 0 ? all.length() : end + HEAD_END.length();
        String head = all.substring(0, length);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int next = readBody(head.toLowerCase(Locale.ROOT), bytes, from + length, body);
        write(file.resolveSibling(file.getFileName() + ".head"), head.getBytes(LATIN));
        write(file.resolveSibling(file.getFileName() + ".body"), body.toByteArray());
        if (head.toLowerCase(Locale.ROOT).contains("\ncontent-type: text/")) {
            String close = body.toString(StandardCharsets.UTF_8).replaceAll("[\\s\u00a0-]", "");
            write(
                    file.resolveSibling(file.getFileName() + ".close"),
                    close.getBytes(StandardCharsets.UTF_8));
        }
        return next;
    }

    private static String latin(byte[] bytes, int from) {
        return new String(bytes, from, bytes.length - from, LATIN);
    }

    private static int readBody(String head, byte[] bytes, int from, ByteArrayOutputStream body) {
        Matcher status = STATUS.matcher(head.toUpperCase(Locale.ROOT));
        boolean none = status.lookingAt() && status.group(1).matches("1..|204|304");
        if (none) {
            return from;
        }
        if (head.contains("\ntransfer-encoding: chunked")) {
            return readChunks(bytes, from, body);
        }
        Matcher length = LENGTH.matcher(head);
        int wanted = length.find() ? Integer.parseInt(length.group(1)) : bytes.length;
        int there = Math.min(wanted, bytes.length - from);
        body.write(bytes, from, there);
        return from + there;
    }

    private static int readChunks(byte[] bytes, int from, ByteArrayOutputStream body) {
        int at = from;
        while (at < bytes.length) {
            int lineEnd = at;
            while (lineEnd < bytes.length && bytes[lineEnd] != '\n') {
                lineEnd++;
            }
            String line = new String(bytes, at, lineEnd - at, LATIN).strip();
            int size = Integer.parseInt(line.replaceAll(";.*", ""), 16);
            int there = Math.min(size, bytes.length - lineEnd - 1);
            body.write(bytes, lineEnd + 1, Math.max(0, there));
            at = lineEnd + 1 + size + 2;
            if (size == 0) {
                return at;
            }
        }
        return bytes.length;
    }

    private static void write(Path file, byte[] content) {
        try {
            Files.write(file, content);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
