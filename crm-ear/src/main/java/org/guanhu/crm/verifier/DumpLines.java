package org.guanhu.crm.verifier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a dump into lines and lines into columns, without making text of bytes. */
final class DumpLines {

    private static final int BUFFER = 1 << 18;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int from;
    private int until;

    DumpLines(InputStream in) {
        this.in = in;
    }

    static boolean startsWith(byte[] line, byte[] begin) {
        return line.length >= begin.length
                && Arrays.equals(line, 0, begin.length, begin, 0, begin.length);
    }

    /** The next line without its end, or null after the last one. */
    byte[] next() throws IOException {
        if (from == until && !fill()) {
            return null;
        }
        int end = end();
        if (end < until) {
            byte[] line = Arrays.copyOfRange(buffer, from, end);
            from = end + 1;
            return line;
        }
        return overBuffers();
    }

    /** A line of which the buffer holds the beginning only. */
    private byte[] overBuffers() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int end;
        do {
            end = end();
            line.write(buffer, from, end - from);
            from = Math.min(end + 1, until);
        } while (end == until && fill());
        return line.toByteArray();
    }

    private int end() {
        int end = from;
        while (end < until && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private boolean fill() throws IOException {
        from = 0;
        until = Math.max(0, in.read(buffer));
        return until > 0;
    }

    /** Takes back what {@code COPY} does to special characters. */
    static byte[] plain(byte[] line, int begin, int end) {
        int escape = begin;
        while (escape < end && line[escape] != '\\') {
            escape++;
        }
        byte[] plain = Arrays.copyOfRange(line, begin, end);
        int length = escape - begin;
        for (int place = escape; place < end; place++) {
            byte character = line[place];
            if (character == '\\' && place + 1 < end) {
                character = meant(line[++place]);
            }
            plain[length++] = character;
        }
        return length == plain.length ? plain : Arrays.copyOf(plain, length);
    }

    private static byte meant(byte escaped) {
        return switch (escaped) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'v' -> 11;
            default -> escaped;
        };
    }
}
