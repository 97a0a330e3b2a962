package org.guanhu.crm.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Sixteen threads inside the server, told over HTTP what to do; what they answer. */
final class Crowd {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI work;

    Crowd(URI server) {
        work = server.resolve("inside/load/");
    }

    /**
     * What was done.
     *
     * @param timings how long each piece took, by its name
     * @param took how long all of it took
     */
    record Done(Map<String, Timings> timings, Duration took) {

        Timings of(String what) {
            return timings.getOrDefault(what, new Timings());
        }

        int count(String what) {
            return of(what).count();
        }

        double perSecond(String what) {
            return count(what) / (took.toMillis() / 1e3);
        }
    }

    /**
     * Has work of that name done, for so long at most.
     *
     * @throws IllegalStateException if a single piece of it failed
     */
    Done work(String name, List<String> customers, int seconds)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(work.resolve(name + "?seconds=" + seconds))
                        .header("Content-Type", "text/plain")
                        .POST(HttpRequest.BodyPublishers.ofString(String.join("\n", customers)))
                        .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
        }
        return done(answer.body());
    }

    private static Done done(String lines) {
        Map<String, Timings> timings = new HashMap<>();
        Duration took = Duration.ZERO;
        for (String line : lines.split("\n")) {
            String[] timed = line.split(" ", 2);
            Duration duration = Duration.ofNanos(Long.parseLong(timed[0]) * 1_000);
            if ("all".equals(timed[1])) {
                took = duration;
            } else {
                timings.computeIfAbsent(timed[1], none -> new Timings()).add(duration);
            }
        }
        var names = new TreeSet<>(timings.keySet());
        names.removeIf(name -> !name.startsWith("failed"));
        if (!names.isEmpty()) {
            throw new IllegalStateException(names.toString());
        }
        return new Done(timings, took);
    }
}
