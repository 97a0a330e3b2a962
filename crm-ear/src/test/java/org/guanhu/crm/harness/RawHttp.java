package org.guanhu.crm.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Sends what no client library would: addresses, methods and headers letter by letter. */
public final class RawHttp {

    private static final int PATIENCE_MILLIS = (int) Duration.ofSeconds(30).toMillis();

    private RawHttp() {}

    /**
     * What came back.
     *
     * @param status the number of the status line; 0 if the server hung up without a word
     * @param text everything, head and body
     */
    public record Answer(int status, String text) {}

    /** Sends these lines and reads until the server closes. */
    public static Answer send(URI server, String lines) {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            try {
                socket.getOutputStream().write(lines.getBytes(StandardCharsets.UTF_8));
                socket.getOutputStream().flush();
            } catch (IOException refusedWhileWriting) {
                return answer("");
            }
            return answer(read(socket));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String read(Socket socket) {
        try {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException hungUp) {
            return "";
        }
    }

    private static Answer answer(String text) {
        String[] first = text.split(" ", 3);
        return first.length < 2 || !first[0].startsWith("HTTP/")
                ? new Answer(0, text)
                : new Answer(Integer.parseInt(first[1].strip().substring(0, 3)), text);
    }
}
