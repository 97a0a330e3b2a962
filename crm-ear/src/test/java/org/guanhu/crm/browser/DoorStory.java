package org.guanhu.crm.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guanhu.crm.harness.RawHttp;
import org.guanhu.crm.harness.RawHttp.Answer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What an attacker sends past the pages: addresses that get around rules, forged headers, doubled
 * parameters, bodies too large, pages of others. All is refused, changes nothing, and is written
 * down where it came with somebody's session.
 */
abstract class DoorStory extends Story {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Pattern MOVED =
            Pattern.compile("(?i)\\nlocation: (?:http://[^/]+)?(\\S*)");
    private static final int REFUSED_FROM = 400;
    private static final int REFUSED_UNTIL = 505;

    /** What a teller must never be shown, however the page is asked for. */
    private static final List<String> FORBIDDEN =
            List.of("staffForm", "entryForm", "<web-app", "root:x:");

    DoorStory(Delivery delivery) {
        super(delivery);
    }

    /** Addresses that lead to pages of others, or into the application, if rules can be cheated. */
    private static List<String> addresses() {
        List<String> all = new ArrayList<>();
        for (String page : List.of("admin/staff", "audit/list")) {
            String folder = page.substring(0, page.indexOf('/'));
            String file = page.substring(page.indexOf('/') + 1);
            all.addAll(
                    List.of(
                            page + ".xhtml",
                            "./" + page + ".xhtml",
                            "/" + page + ".xhtml",
                            folder + "//" + file + ".xhtml",
                            page + ".xhtml;x=1",
                            folder + ";/" + file + ".xhtml",
                            folder + ";x=1/" + file + ".xhtml",
                            "login.xhtml/../" + page + ".xhtml",
                            "login.xhtml;/../" + page + ".xhtml",
                            "login.xhtml/..;/" + page + ".xhtml",
                            "%61" + page.substring(1) + ".xhtml",
                            folder + "%2f" + file + ".xhtml",
                            folder + "%2F" + file + ".xhtml",
                            folder + "%252f" + file + ".xhtml",
                            folder + "%5c" + file + ".xhtml",
                            folder + "\\" + file + ".xhtml",
                            folder.toUpperCase(Locale.ROOT) + "/" + file + ".xhtml",
                            page + ".XHTML",
                            page + ".xhtml/",
                            page + ".xhtml%00",
                            page + ".xhtml%00.css",
                            page + ".xhtml%20",
                            page + ".xhtml%09",
                            page + ".xhtml%0d%0aX-Evil:%201",
                            page + ".jsf",
                            page + ".faces",
                            page + ".xhtml.bak",
                            page,
                            "faces/" + page + ".xhtml",
                            "jakarta.faces.resource/../" + page + ".xhtml",
                            "jakarta.faces.resource/..;/" + page + ".xhtml",
                            "jakarta.faces.resource/%2e%2e/" + page + ".xhtml",
                            "jakarta.faces.resource/;/../" + page + ".xhtml",
                            "favicon.ico/../" + page + ".xhtml",
                            "favicon.ico;" + page + ".xhtml"));
        }
        all.addAll(
                List.of(
                        "WEB-INF/web.xml",
                        "WEB-INF/web.xml;",
                        "web-inf/web.xml",
                        "WEB-INF%2fweb.xml",
                        "%57EB-INF/web.xml",
                        "./WEB-INF/web.xml",
                        "WEB-INF/templates/page.xhtml",
                        "WEB-INF/fragments/tag/dialog.xhtml",
                        "META-INF/MANIFEST.MF",
                        "login.xhtml/../WEB-INF/web.xml",
                        "jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
                        "jakarta.faces.resource/web.xml.xhtml?ln=..%2fWEB-INF",
                        "jakarta.faces.resource/../WEB-INF/web.xml.xhtml",
                        "jakarta.faces.resource/%2e%2e%2fWEB-INF%2fweb.xml.xhtml?ln=.",
                        "jakarta.faces.resource/web.xml.xhtml?con=../WEB-INF",
                        "jakarta.faces.resource/web.xml.xhtml?loc=../WEB-INF",
                        "jakarta.faces.resource/dynamiccontent.properties.xhtml?ln=primefaces&pfdrid=x",
                        "jakarta.faces.resource/passwd.xhtml?ln=../../../../../etc",
                        "%c0%ae%c0%ae/WEB-INF/web.xml",
                        "..%2f..%2f..%2fetc/passwd",
                        "../../../../etc/passwd",
                        "..;/..;/etc/passwd"));
        return all;
    }

    @TestFactory
    @Tag("SE-01")
    Stream<DynamicTest> no_way_of_writing_an_address_leads_a_teller_elsewhere() {
        String cookie = cookie(as("teller"));
        return addresses().stream()
                .map(
                        address ->
                                DynamicTest.dynamicTest(
                                        address.isEmpty() ? "(empty)" : address,
                                        () -> isShut(led(get(address, cookie), cookie))));
    }

    @TestFactory
    @Tag("SE-01")
    Stream<DynamicTest> no_way_of_writing_an_address_leads_a_stranger_in() {
        return addresses().stream()
                .map(
                        address ->
                                DynamicTest.dynamicTest(
                                        address,
                                        () -> isShutToStrangers(led(get(address, ""), ""))));
    }

    @TestFactory
    Stream<DynamicTest> forged_headers_open_nothing() {
        String cookie = cookie(as("teller"));
        return Map.of(
                        "X-Original-URL", "/crm/admin/staff.xhtml",
                        "X-Rewrite-URL", "/crm/admin/staff.xhtml",
                        "X-Forwarded-Prefix", "/crm/admin",
                        "X-Forwarded-User", "admin",
                        "Remote-User", "admin",
                        "Authorization", "Basic YWRtaW46YWRtaW4=",
                        "X-HTTP-Method-Override", "PUT",
                        "X-Forwarded-Host", "evil.example")
                .entrySet()
                .stream()
                .map(
                        header ->
                                DynamicTest.dynamicTest(
                                        header.getKey(),
                                        () -> {
                                            String more =
                                                    header.getKey()
                                                            + ": "
                                                            + header.getValue()
                                                            + "\r\n";
                                            isShut(
                                                    RawHttp.send(
                                                            server(),
                                                            request(
                                                                    "GET",
                                                                    "admin/staff.xhtml",
                                                                    cookie,
                                                                    more,
                                                                    "")));
                                            Answer home =
                                                    RawHttp.send(
                                                            server(),
                                                            request(
                                                                    "GET",
                                                                    "home.xhtml",
                                                                    cookie,
                                                                    more,
                                                                    ""));
                                            showsNothingForbidden(home);
                                            assertThat(home.text()).doesNotContain("evil.example");
                                        }));
    }

    @TestFactory
    Stream<DynamicTest> methods_that_no_page_uses_are_refused() {
        String cookie = cookie(as("teller"));
        return Stream.of(
                        "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "CONNECT", "NONE")
                .map(
                        method ->
                                DynamicTest.dynamicTest(
                                        method,
                                        () ->
                                                isShut(
                                                        RawHttp.send(
                                                                server(),
                                                                request(
                                                                        method,
                                                                        "home.xhtml",
                                                                        cookie,
                                                                        "Content-Length: 0\r\n",
                                                                        "")))));
    }

    @TestFactory
    Stream<DynamicTest> posts_from_elsewhere_are_refused() {
        String cookie = cookie(as("teller"));
        String body = "listForm=listForm&listForm%3Aname=x";
        return Stream.of(
                        "",
                        "Origin: null\r\n",
                        "Origin: https://evil.example\r\n",
                        "Origin: http://" + server().getHost() + ":1\r\n",
                        "Origin: http://evil." + server().getAuthority() + "\r\n",
                        "Origin: http://" + server().getAuthority() + ".evil.example\r\n",
                        "Referer: https://evil.example/" + server().getAuthority() + "\r\n")
                .map(
                        origin ->
                                DynamicTest.dynamicTest(
                                        origin.isBlank() ? "no origin" : origin.strip(),
                                        () ->
                                                isShut(
                                                        RawHttp.send(
                                                                server(),
                                                                request(
                                                                        "POST",
                                                                        "customer/list.xhtml",
                                                                        cookie,
                                                                        origin + form(body),
                                                                        body)))));
    }

    @TestFactory
    Stream<DynamicTest> bodies_that_no_page_sends_are_refused() {
        Page teller = as("teller");
        teller.navigate("customer/list.xhtml");
        String cookie = cookie(teller);
        String view = viewState(teller);
        String nonce = nonce(teller);
        String good =
                "listForm=listForm&jakarta.faces.ViewState=" + view + "&primefaces.nonce=" + nonce;
        return Map.ofEntries(
                        Map.entry(
                                "without nonce",
                                "listForm=listForm&jakarta.faces.ViewState=" + view),
                        Map.entry("wrong nonce", good.replace(nonce, "AAAA")),
                        Map.entry("two view states", good + "&jakarta.faces.ViewState=1%3A1"),
                        Map.entry(
                                "two sources",
                                good + "&jakarta.faces.source=a&jakarta.faces.source=b"),
                        Map.entry("too many rows", good + "&listForm%3Acustomers_rows=100000"),
                        Map.entry("negative rows", good + "&listForm%3Acustomers_rows=-1"),
                        Map.entry("negative first", good + "&listForm%3Acustomers_first=-10"),
                        Map.entry("too many parameters", good + "&a=1".repeat(900)),
                        Map.entry("long text", good + "&listForm%3Aname=" + "x".repeat(5000)),
                        Map.entry("two megabytes", good + "&x=" + "y".repeat(2 << 20)))
                .entrySet()
                .stream()
                .map(
                        each ->
                                DynamicTest.dynamicTest(
                                        each.getKey(),
                                        () -> isShut(post(each.getValue(), cookie))));
    }

    @Test
    void one_name_in_address_and_body_is_refused() {
        String cookie = cookie(as("teller"));
        isShut(get("customer/list.xhtml?branch=0101&branch=0102", cookie));
        String body = "number=1";
        for (String query : List.of("number=2", "%6eumber=2")) {
            isShut(
                    RawHttp.send(
                            server(),
                            request(
                                    "POST",
                                    "customer/amend.xhtml?" + query,
                                    cookie,
                                    ours() + form(body),
                                    body)));
        }
    }

    /** What is said twice in an upload, or in its address and in it, is refused as in any form. */
    @TestFactory
    @Tag("SE-01")
    Stream<DynamicTest> uploads_that_no_page_sends_are_refused() {
        Page teller = as("teller");
        teller.navigate("exchange/import.xhtml");
        String cookie = cookie(teller);
        String view = part("jakarta.faces.ViewState", rawViewState(teller));
        String nonce = part("primefaces.nonce", rawNonce(teller));
        String form = part("uploadForm", "uploadForm");
        String file = part("uploadForm:csv_input\"; filename=\"a.csv", "one\ntwo\n");
        String good = form + view + nonce + file;
        assertThat(upload("", good, cookie).status()).isEqualTo(200);
        return Map.ofEntries(
                        Map.entry("two view states", good + view),
                        Map.entry("two nonces", good + nonce),
                        Map.entry("two files of one name", good + file),
                        Map.entry(
                                "a file and a text of one name",
                                good + part("a", "1") + part("a\"; filename=\"b.csv", "x")),
                        Map.entry("an input of the form twice", good + form),
                        Map.entry("without nonce", form + view + file),
                        Map.entry(
                                "a wrong nonce",
                                form + view + part("primefaces.nonce", "A") + file),
                        Map.entry("long text", good + part("a", "x".repeat(5000))),
                        Map.entry("many texts", good + manyParts()),
                        Map.entry("rows that no table offers", good + part("t_rows", "100000")),
                        Map.entry("in the address, too?uploadForm=1", good),
                        Map.entry("written otherwise there?upload%46orm=1", good),
                        Map.entry("a file's name in the address?uploadForm%3Acsv_input=1", good),
                        Map.entry("twice in the address?a=1&a=2", good))
                .entrySet()
                .stream()
                .map(
                        each ->
                                DynamicTest.dynamicTest(
                                        each.getKey(),
                                        () ->
                                                isShut(
                                                        upload(
                                                                each.getKey()
                                                                        .replaceAll("^[^?]*", ""),
                                                                each.getValue(),
                                                                cookie))));
    }

    private static String manyParts() {
        return IntStream.range(0, 900)
                .mapToObj(i -> part("a" + i, "1"))
                .collect(Collectors.joining());
    }

    private static String part(String name, String value) {
        return "--b\r\nContent-Disposition: form-data; name=\""
                + name
                + "\"\r\n\r\n"
                + value
                + "\r\n";
    }

    private Answer upload(String query, String parts, String cookie) {
        String body = parts + "--b--\r\n";
        String more =
                ours()
                        + "Content-Type: multipart/form-data; boundary=b\r\nContent-Length: "
                        + body.length()
                        + "\r\n";
        return RawHttp.send(
                server(), request("POST", "exchange/import.xhtml" + query, cookie, more, body));
    }

    @Test
    void bodies_of_other_kinds_are_refused() {
        String cookie = cookie(as("teller"));
        String chunked = ours() + "Content-Type: " + FORM + "\r\nTransfer-Encoding: chunked\r\n";
        isShut(
                RawHttp.send(
                        server(),
                        request("POST", "customer/list.xhtml", cookie, chunked, "0\r\n\r\n")));
        String upload =
                "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.csv\"\r\n\r\nx\r\n--b--\r\n";
        String multipart =
                ours()
                        + "Content-Type: multipart/form-data; boundary=b\r\nContent-Length: "
                        + upload.length()
                        + "\r\n";
        isShut(
                RawHttp.send(
                        server(),
                        request("POST", "customer/list.xhtml", cookie, multipart, upload)));
        String large = "X-Long: " + "h".repeat(70_000) + "\r\n";
        assertThat(RawHttp.send(server(), request("GET", "home.xhtml", cookie, large, "")).status())
                .isNotEqualTo(200);
    }

    /** A page that belongs to the supervisor's session is worth nothing in the teller's. */
    @Test
    @Tag("SE-01")
    void a_page_of_another_session_is_too_old_here() {
        Page supervisor = as("supervisor");
        supervisor.navigate("customer/list.xhtml");
        Page teller = as("teller");
        teller.navigate("customer/list.xhtml");
        String body =
                "listForm=listForm&jakarta.faces.ViewState="
                        + viewState(supervisor)
                        + "&primefaces.nonce="
                        + nonce(supervisor);

        Answer answer = post(body, cookie(teller));

        assertThat(answer.status()).isEqualTo(302);
        showsNothingForbidden(answer);
        isWrittenDown("page too old");
    }

    @Test
    @Tag("AU-05")
    void what_was_refused_is_in_the_ledger_with_whose_session_it_came() {
        Page teller = as("teller");
        String body = "x=1";
        isShut(
                RawHttp.send(
                        server(),
                        request(
                                "POST",
                                "customer/list.xhtml",
                                cookie(teller),
                                "Origin: https://evil.example\r\n" + form(body),
                                body)));

        isWrittenDown("sent by another site");
    }

    private void isWrittenDown(String reason) {
        AuditPage ledger = AuditPage.open(as("auditor"));
        ledger.type("actor", "teller");
        ledger.choose("kind", "request.refused");
        ledger.show();
        assertThat(ledger.entries("request.refused").first()).isVisible();
        assertThat(ledger.details(ledger.entries("request.refused").first())).containsText(reason);
    }

    private URI server() {
        return delivery().application();
    }

    private String ours() {
        return "Origin: http://" + server().getAuthority() + "\r\n";
    }

    private static String form(String body) {
        return "Content-Type: " + FORM + "\r\nContent-Length: " + body.length() + "\r\n";
    }

    private Answer get(String address, String cookie) {
        return RawHttp.send(server(), request("GET", address, cookie, "", ""));
    }

    private Answer post(String body, String cookie) {
        return RawHttp.send(
                server(),
                request("POST", "customer/list.xhtml", cookie, ours() + form(body), body));
    }

    private String request(String method, String address, String cookie, String more, String body) {
        return method
                + " "
                + server().getPath()
                + address
                + " HTTP/1.1\r\nHost: "
                + server().getAuthority()
                + "\r\nConnection: close\r\n"
                + (cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n")
                + more
                + "\r\n"
                + body;
    }

    /** Where the server itself writes an address anew, what stands at the new one. */
    private Answer led(Answer answer, String cookie) {
        var moved = MOVED.matcher(answer.text());
        return answer.status() == 301 && moved.find()
                ? get(moved.group(1).substring(server().getPath().length()), cookie)
                : answer;
    }

    private static void isShut(Answer answer) {
        assertThat(answer.status() == 0 || isRefusal(answer.status()))
                .as(answer.text().lines().findFirst().orElse("hung up"))
                .isTrue();
        showsNothingForbidden(answer);
    }

    private static boolean isRefusal(int status) {
        return status >= REFUSED_FROM && status <= REFUSED_UNTIL && status != 500;
    }

    /** Strangers may also be led to the door. */
    private static void isShutToStrangers(Answer answer) {
        if (answer.status() == 302) {
            assertThat(answer.text()).containsPattern("(?i)location: \\S*/login\\.xhtml");
        } else {
            isShut(answer);
        }
    }

    private static void showsNothingForbidden(Answer answer) {
        FORBIDDEN.forEach(text -> assertThat(answer.text()).doesNotContain(text));
    }

    private static String cookie(Page page) {
        return page.context().cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
    }

    private static String viewState(Page page) {
        return coded(rawViewState(page));
    }

    private static String rawViewState(Page page) {
        return page.locator("input[name='jakarta.faces.ViewState']").first().inputValue();
    }

    private static String nonce(Page page) {
        return coded(rawNonce(page));
    }

    private static String rawNonce(Page page) {
        return (String) page.evaluate("() => document.querySelector('script[nonce]').nonce");
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
