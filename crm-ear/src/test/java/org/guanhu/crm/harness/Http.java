package org.guanhu.crm.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** The plainest of clients. */
public final class Http {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private Http() {}

    /** What stands at this address. */
    public static HttpResponse<String> get(URI address) {
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(30)).build();
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException silent) {
            throw new UncheckedIOException(silent);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    /** Whether the application behind this address says that it is ready. */
    static boolean isReady(URI root) {
        try {
            HttpResponse<String> answer = get(root.resolve("/health/ready"));
            return answer.statusCode() == 200 && answer.body().contains("\"schema\"");
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }
}
