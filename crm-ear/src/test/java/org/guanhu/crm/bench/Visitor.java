package org.guanhu.crm.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A person who works with the pages as a browser does, without drawing them; keeps the time. */
public final class Visitor {

    private final URI application;
    private final HttpClient browser =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
    private Duration taken = Duration.ZERO;

    private Visitor(URI application) {
        this.application = application;
    }

    /** Somebody who has not signed in. */
    public static Visitor at(URI application) {
        return new Visitor(application);
    }

    /** Somebody who has signed in. */
    public static Visitor signedIn(URI application, String login, String password) {
        Visitor visitor = new Visitor(application);
        Sheet door = visitor.open("login.xhtml");
        Sheet answer =
                visitor.press(
                        door,
                        "loginForm:signIn",
                        Map.of("loginForm:login", login, "loginForm:password", password));
        if (!answer.text().contains("<redirect")) {
            throw new IllegalStateException(login + " cannot sign in: " + answer.text());
        }
        return visitor;
    }

    /** Opens a page. */
    public Sheet open(String address) {
        HttpRequest request =
                HttpRequest.newBuilder(application.resolve(address))
                        .header("Accept-Language", "en")
                        .build();
        return Sheet.page(send(request));
    }

    /** Presses a button of a page after having changed some inputs of its form. */
    public Sheet press(Sheet page, String button, Map<String, String> changed) {
        String form = button.substring(0, button.indexOf(':'));
        Map<String, String> inputs = new LinkedHashMap<>(page.inputs(form));
        inputs.putAll(changed);
        inputs.putAll(
                Map.of(
                        "jakarta.faces.ViewState",
                        page.viewState(),
                        "primefaces.nonce",
                        page.nonce(),
                        "jakarta.faces.partial.ajax",
                        "true",
                        "jakarta.faces.source",
                        button,
                        "jakarta.faces.partial.execute",
                        form,
                        "jakarta.faces.partial.render",
                        form,
                        button,
                        button));
        String body =
                inputs.entrySet().stream()
                        .map(input -> coded(input.getKey()) + "=" + coded(input.getValue()))
                        .collect(Collectors.joining("&"));
        HttpRequest request =
                HttpRequest.newBuilder(application.resolve(page.action(form)))
                        .header("Accept-Language", "en")
                        .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                        .header("Faces-Request", "partial/ajax")
                        .header("Origin", "http://" + application.getAuthority())
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        return page.updated(send(request));
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private String send(HttpRequest request) {
        long begin = System.nanoTime();
        try {
            HttpResponse<String> answer =
                    browser.send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
            taken = Duration.ofNanos(System.nanoTime() - begin);
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer + "\n" + answer.body());
            }
            return answer.body();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    /** Notes how long the last answer took to arrive. */
    Sheet timed(Timings timings, Supplier<Sheet> doing) {
        Sheet answer = doing.get();
        timings.add(taken);
        return answer;
    }
}
