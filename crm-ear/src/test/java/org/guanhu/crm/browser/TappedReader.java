package org.guanhu.crm.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.guanhu.crm.harness.Chromium;
import org.guanhu.crm.harness.Wiretap;

/** A person who goes everywhere and tries everything, while all that the server answers is kept. */
final class TappedReader implements AutoCloseable {

    private static final Path PAGES = Path.of("..", "crm-web", "src", "main", "webapp");
    private static final List<String> OUTSIDE = List.of("login.xhtml", "code.xhtml");
    private static final String FILES = "button:has(.pi-download), button:has(.pi-verified)";
    private static final String KEPT_IN_BROWSER =
            """
            () => JSON.stringify([
                Object.entries(localStorage), Object.entries(sessionStorage),
                document.cookie, history.state, window.name,
            ])
            """;

    private static final String IDLE = "() => PrimeFaces.ajax.Queue.isEmpty()";

    private final Wiretap tap;
    private final Page page;
    private final List<String> kept = new ArrayList<>();

    private TappedReader(Wiretap tap, Page page) {
        this.tap = tap;
        this.page = page;
    }

    /** Signs in at a door of their own. */
    static TappedReader signedIn(URI application, String login, String password) {
        Wiretap tap = Wiretap.before(application);
        Page page = Chromium.shared().visitor(tap.address(), Story.ENGLISH).newPage();
        LoginPage.open(page).signIn(login, password);
        return new TappedReader(tap, page);
    }

    Page page() {
        return page;
    }

    /** All pages there are, whichever the person may open, about these records. */
    void everyPage(String customer, String request, String file) {
        String all = "&view=ALL&subject=" + customer + "&number=" + customer;
        for (String about :
                List.of(
                        "",
                        "?code=teller&tab=changes&step=HOLD&field=MOBILE" + all,
                        "?code=0101&tab=history&step=ERASE&field=DOCUMENT_NUMBER" + all,
                        "?code=TELLER&key=" + file + "&revise=" + request + "&number=" + request,
                        "?number=%22%3E%00&key=nothing&code=none&tab=none&view=none&step=none")) {
            for (String address : addresses()) {
                int status = get(address + about).status();
                assertThat(status).as(address + about).isIn(200, 400, 403, 404);
            }
        }
        assertThat(get("nothing/at/all.xhtml").status()).isEqualTo(404);
        assertThat(get("customer/list.xhtml?tag=a&tag=b").status()).isEqualTo(400);
    }

    private static List<String> addresses() {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.map(file -> PAGES.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".xhtml") && !file.startsWith("WEB-INF"))
                    .filter(file -> !OUTSIDE.contains(file))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private APIResponse get(String address) {
        return page.request().get(address);
    }

    /** What the list finds, in which order, and how many it counts, for everything one may ask. */
    List<String> lookedFor() {
        List<String> seen = new ArrayList<>();
        page.navigate("home.xhtml");
        seen.add(page.locator("main").innerText());
        if (Screen.statusOf(page, "customer/list.xhtml") != 200) {
            return seen;
        }
        CustomerList list = CustomerList.of(page);
        seen.add(shown(list));
        seen.addAll(sorted(list, ""));
        for (Asked one : Asked.ALL) {
            list.type(one.criterion, one.text);
            answered(() -> list.press("find"));
            seen.add(one.criterion + " " + shown(list));
            seen.addAll(sorted(list, ".crm-col-name"));
            list.type(one.criterion, "");
        }
        seen.addAll(filtered(list));
        seen.addAll(suggested());
        remember();
        return seen;
    }

    /** In the orders that these heads offer; they offer none where there is no row. */
    private List<String> sorted(CustomerList list, String which) {
        List<String> seen = new ArrayList<>();
        Locator heads = page.locator("th.ui-sortable-column" + which + ":visible");
        int columns = list.rows().count() == 0 ? 0 : heads.count();
        for (int i = 0; i < columns; i++) {
            answered(heads.nth(i)::click);
            seen.add(shown(list));
        }
        return seen;
    }

    private List<String> filtered(CustomerList list) {
        List<String> seen = new ArrayList<>();
        for (String filter : List.of("status", "riskPreference", "branch", "manager", "tag")) {
            if (list.component(filter).count() > 0) {
                list.component(filter).click();
                Locator choices = list.component(filter + "_panel").locator("[role=option]");
                seen.add(filter + " " + choices.allInnerTexts());
                choices.last().click();
            }
        }
        answered(() -> list.press("find"));
        seen.add("filtered " + shown(list));
        return seen;
    }

    private List<String> suggested() {
        List<String> seen = new ArrayList<>();
        page.navigate("home.xhtml");
        Locator anywhere = page.locator("[role=search] input[role=combobox]");
        for (Asked one : Asked.ANYWHERE) {
            int last = one.text.length() - 1;
            anywhere.fill(one.text.substring(0, last));
            answered(() -> anywhere.pressSequentially(one.text.substring(last)));
            assertThat(page.locator(".crm-hits")).isVisible();
            seen.add("suggested " + page.locator(".crm-hits").innerText());
        }
        anywhere.press("Enter");
        page.waitForURL("**/customer/list.xhtml**");
        seen.add("box " + shown(CustomerList.of(page)));
        return seen;
    }

    private static String shown(CustomerList list) {
        return list.component("customers").locator(".ui-paginator-current").innerText()
                + " "
                + list.numbers();
    }

    private void answered(Runnable act) {
        page.waitForResponse(answer -> answer.request().method().equals("POST"), act);
        await().pollInSameThread().until(() -> (Boolean) page.evaluate(IDLE));
    }

    /** What of the record and its changes can be taken away as a file, or opened further. */
    void takesAllThereIs(String customer, String request) {
        for (String address :
                List.of(
                        Dossier.address(customer),
                        RequestPage.address(request),
                        "audit/seals.xhtml")) {
            page.navigate(address);
            int files = page.locator(FILES).count();
            for (int i = 0; i < files; i++) {
                Download download = page.waitForDownload(page.locator(FILES).nth(i)::click);
                assertThat(download.failure()).isNull();
                download.delete();
            }
        }
        if (Screen.statusOf(page, "audit/list.xhtml?subject=" + customer) == 200) {
            Locator togglers = page.locator("[id='entryForm:entries'] .ui-row-toggler");
            assertThat(togglers.first()).isVisible();
            int entries = togglers.count();
            for (int i = 0; i < entries; i++) {
                answered(togglers.nth(i)::click);
            }
            assertThat(AuditPage.verified(page)).isVisible();
        }
        remember();
    }

    /** Proposes what somebody else's document stands against, and nonsense. */
    void provokesRefusals(String customer) {
        AmendPage form = AmendPage.open(page, customer);
        form.with("documentNumber", Asked.DOCUMENT).with("mobile", "1").because("Wrong").compare();
        assertThat(form.problem("mobile")).isVisible();
        form = AmendPage.open(page, customer);
        form.with("documentNumber", Asked.DOCUMENT).because("Another's").compare();
        assertThat(page.locator(".ui-message-error, .ui-messages-error").first()).isVisible();
        remember();
    }

    private void remember() {
        kept.add(page.evaluate(KEPT_IN_BROWSER) + page.context().storageState());
    }

    /** Writes all that came to this person's browser, and what it kept; says how many answers. */
    int writeTo(Path folder) throws IOException {
        Files.writeString(folder.resolve("kept.txt"), String.join("\n", kept));
        return tap.writeTo(folder);
    }

    @Override
    public void close() throws IOException {
        page.context().close();
        tap.close();
    }

    /**
     * What is asked for by somebody who knows a value. None of these is searched for afterwards:
     * the page may say again what was typed into it.
     */
    record Asked(String criterion, String text) {

        static final int BY_DOCUMENT = 0;
        static final int BY_MOBILE = 1;
        static final int BY_EMAIL = 2;
        static final String DOCUMENT = Canaries.document(BY_DOCUMENT);
        static final List<Asked> ALL =
                List.of(
                        new Asked("document", DOCUMENT),
                        new Asked("mobile", Canaries.mobile(BY_MOBILE)),
                        new Asked("email", Canaries.email(BY_EMAIL)),
                        new Asked("tail", "0003"),
                        new Asked("name", "anqvor"),
                        new Asked("name", "鸑麤"));
        static final List<Asked> ANYWHERE =
                List.of(ALL.get(BY_DOCUMENT), ALL.get(BY_MOBILE), ALL.get(5));
    }
}
