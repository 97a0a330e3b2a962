package org.guanhu.crm.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipInputStream;

/** What a browser sends when somebody presses something, to be sent again with other words. */
final class Sent {

    private static final String PACK = "PK";
    private static final String EVERYWHERE = "**/*";
    private static final String AGAIN =
            """
            async ({address, body, ajax}) => {
                const headers = {'Content-Type': 'application/x-www-form-urlencoded'};
                if (ajax) {
                    headers['Faces-Request'] = 'partial/ajax';
                    headers['X-Requested-With'] = 'XMLHttpRequest';
                }
                const answer = await fetch(address, {method: 'POST', headers, body});
                const bytes = new Uint8Array(await answer.arrayBuffer());
                const letters = Array.from(bytes, byte => String.fromCharCode(byte)).join('');
                return {status: answer.status, content: btoa(letters)};
            }
            """;

    private final String body;
    private final boolean ajax;

    Sent(Request request) {
        body = request.postData();
        ajax = request.headers().containsKey("faces-request");
    }

    /**
     * What came back.
     *
     * @param status of the last answer, where others led to it
     * @param text of that answer; of a packed file, what is in it
     */
    record Answer(int status, String text) {

        boolean isFile() {
            return text.startsWith(PACK);
        }
    }

    /** What would have been sent: it is held back, so that the server hears nothing of it. */
    static Sent heldBack(Page page, Runnable press) {
        page.route(EVERYWHERE, Sent::holdPosts);
        Request request = page.waitForRequest(sent -> sent.method().equals("POST"), press);
        Sent held = new Sent(request);
        page.unroute(EVERYWHERE);
        return held;
    }

    private static void holdPosts(Route route) {
        if (route.request().method().equals("POST")) {
            route.abort("aborted");
        } else {
            route.resume();
        }
    }

    /**
     * Sends it from the page that is shown now, with its view and its nonce, which are the
     * session's own.
     *
     * @param altered what becomes of the page's address and of everything else
     */
    Answer again(Page page, UnaryOperator<String> altered) {
        String view = page.locator("input[name='jakarta.faces.ViewState']").first().inputValue();
        String nonce =
                (String) page.evaluate("() => document.querySelector('script[nonce]').nonce");
        String inSession =
                altered.apply(body)
                        .replaceAll("(jakarta.faces.ViewState=)[^&]*", "$1" + coded(view))
                        .replaceAll("(primefaces.nonce=)[^&]*", "$1" + coded(nonce));
        Object answer =
                page.evaluate(
                        AGAIN,
                        Map.of(
                                "address",
                                altered.apply(page.url()),
                                "body",
                                inSession,
                                "ajax",
                                ajax));
        Map<?, ?> said = (Map<?, ?>) answer;
        byte[] content = Base64.getDecoder().decode((String) said.get("content"));
        return new Answer((Integer) said.get("status"), text(content));
    }

    private static String text(byte[] content) {
        String plain = new String(content, StandardCharsets.UTF_8);
        if (!plain.startsWith(PACK)) {
            return plain;
        }
        try (ZipInputStream pack = new ZipInputStream(new ByteArrayInputStream(content))) {
            StringBuilder all = new StringBuilder(PACK);
            while (pack.getNextEntry() != null) {
                all.append(new String(pack.readAllBytes(), StandardCharsets.UTF_8));
            }
            return all.toString();
        } catch (IOException torn) {
            throw new UncheckedIOException(torn);
        }
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
