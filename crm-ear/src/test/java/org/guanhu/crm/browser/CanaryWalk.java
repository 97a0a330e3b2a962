package org.guanhu.crm.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.guanhu.crm.harness.Chromium;
import org.guanhu.crm.harness.Demo;

/** Leads the canaries of {@link Canaries} through everything that people do with customers. */
final class CanaryWalk implements AutoCloseable {

    private static final double PATIENCE_MILLIS = Duration.ofMinutes(1).toMillis();
    private static final int LATIN = 4;
    private static final int CHINESE = 7;
    private static final String LONG = (Canaries.SAID + " ").repeat(500);

    private final URI application;
    private final Map<String, Page> people = new HashMap<>();
    private String latin;
    private String chinese;
    private String company;
    private String file;

    CanaryWalk(URI application) {
        this.application = application;
    }

    private Page as(String login) {
        return people.computeIfAbsent(
                login,
                name -> {
                    Page page = stranger();
                    LoginPage.open(page).signIn(name, Demo.PASSWORD);
                    return page;
                });
    }

    /** Somebody who has just proved who they are, as sensitive acts demand. */
    private Page signedIn(String login) {
        people.remove(login);
        return as(login);
    }

    private Page stranger() {
        BrowserContext visitor = Chromium.shared().visitor(application, Story.ENGLISH);
        return visitor.newPage();
    }

    void everything() throws IOException {
        a_teller_brings_them_in();
        a_teller_finds_them();
        changes_are_approved_rejected_sent_back_and_withdrawn();
        errors_are_provoked();
        bad_files_are_refused();
        evidence_is_taken_away();
        every_page_is_seen();
        everybody_signs_out();
    }

    /** All but the pages once more, which no other database makes different. */
    void everythingThatWrites() throws IOException {
        a_teller_brings_them_in();
        a_teller_finds_them();
        changes_are_approved_rejected_sent_back_and_withdrawn();
        errors_are_provoked();
        bad_files_are_refused();
        evidence_is_taken_away();
        everybody_signs_out();
    }

    private void a_teller_brings_them_in() throws IOException {
        Page teller = as("teller");
        ImportPage.open(teller).upload("of " + Canaries.LATIN_NAME + ".csv", Canaries.file());
        ImportPage columns = ImportPage.columns(teller);
        columns.choose("branch", "0101");
        columns.press("check");

        ImportPage report = ImportPage.reportOf(teller, Canaries.MANY, PATIENCE_MILLIS);
        assertThat(report.told("errors")).hasText(String.valueOf(Canaries.REFUSED));
        file = teller.url().replaceAll(".*key=", "");
        String refused = downloaded(teller, () -> teller.click("[id='rowsForm:leftOut']"));
        assertThat(refused).contains(Canaries.LATIN_NAME, Canaries.CHINESE_NAME, Canaries.ROAD);
        String request = report.submit("Taken over, says " + Canaries.SAID).number();

        Page supervisor = as("supervisor");
        RequestPage.open(supervisor, request).pressAndConfirm("approve");
        awaitText(
                ImportPage.job(supervisor).result(),
                Words.english("exchange.job.result.APPLIED", Canaries.MANY));
    }

    private static void awaitText(Locator place, String text) {
        assertThat(place).containsText(text, new ContainsTextOptions().setTimeout(PATIENCE_MILLIS));
    }

    private static String downloaded(Page page, Runnable click) throws IOException {
        Download download = page.waitForDownload(click);
        byte[] content = Files.readAllBytes(download.path());
        download.delete();
        return new String(content, StandardCharsets.UTF_8);
    }

    private void a_teller_finds_them() {
        Page teller = as("teller");
        latin = only(teller, "document", Canaries.document(LATIN));
        chinese = only(teller, "mobile", Canaries.mobile(CHINESE));
        assertThat(only(teller, "name", Canaries.name(LATIN))).isEqualTo(latin);
        for (String part : List.of(Canaries.LATIN_NAME, "anqvor", Canaries.CHINESE_NAME, "鸑麤")) {
            CustomerList list = CustomerList.open(teller);
            list.find("name", part);
            assertThat(list.rows().nth(1)).isVisible();
        }
        teller.navigate("home.xhtml");
        Locator anywhere = teller.locator("[role=search] input[role=combobox]");
        anywhere.fill(Canaries.name(LATIN));
        anywhere.press("Enter");
        assertThat(CustomerList.of(teller).row(latin)).isVisible();
        CustomerList none = CustomerList.open(teller);
        none.find("document", Canaries.document(Canaries.MANY + 1));
        assertThat(none.rows()).hasCount(0);
    }

    private static String only(Page page, String criterion, String text) {
        CustomerList list = CustomerList.open(page);
        list.find(criterion, text);
        assertThat(list.rows()).hasCount(1);
        return list.numbers().get(0);
    }

    private void changes_are_approved_rejected_sent_back_and_withdrawn() {
        Page teller = as("teller");
        Page supervisor = signedIn("supervisor");
        String first = amended(teller, latin, Canaries.MANY + 101);
        RequestPage.open(supervisor, first).approve();
        assertThat(Dossier.open(teller, latin).field("email"))
                .hasText(Canaries.email(Canaries.MANY + 101));

        RequestPage sheet = RequestPage.open(supervisor, amended(teller, chinese, 5000));
        sheet.reject("No, said " + Canaries.SAID + " of " + Canaries.CHINESE_NAME);
        assertThat(sheet.status()).hasText(RequestPage.REJECTED);

        RequestPage returned = RequestPage.open(supervisor, amended(teller, chinese, 6001));
        returned.sendBack("Ask " + Canaries.SAID);
        assertThat(returned.status()).hasText(RequestPage.RETURNED);

        RequestPage own = RequestPage.open(teller, amended(teller, chinese, 7000));
        own.withdraw();
        assertThat(own.status()).hasText(RequestPage.WITHDRAWN);
        amended(teller, chinese, 8001);
        hold(teller);
        RequestPage.open(supervisor, CanaryForms.items(teller, chinese)).approve();
        company = CanaryForms.approved(supervisor, CanaryForms.company(teller));
    }

    private static String amended(Page teller, String customer, int i) {
        AmendPage form = AmendPage.open(teller, customer);
        // Both at once would be another person.
        boolean isNamed = i % 2 == 0;
        form.with(
                        isNamed ? "name" : "documentNumber",
                        isNamed ? Canaries.name(i) : Canaries.document(i))
                .with("mobile", Canaries.mobile(i % 1000))
                .with("email", Canaries.email(i))
                .with("householdAddress", Canaries.ROAD + i)
                .with("residentialAddress", Canaries.STREET + i)
                .with("billingAddress", Canaries.STREET + " old " + i)
                .with("employer", Canaries.EMPLOYER + i)
                .because(Canaries.SAID + " wrote from " + Canaries.STREET)
                .compare();
        assertThat(form.proposed("employer")).containsText(Canaries.EMPLOYER + i);
        return form.send().number();
    }

    private void hold(Page teller) {
        teller.navigate("customer/retention.xhtml?step=HOLD&number=" + latin);
        Screen form = new Screen(teller, "retentionForm");
        form.component("trigger").click();
        form.component("trigger_panel").locator("[role=option]").last().click();
        form.component("channel").click();
        form.component("channel_panel").locator("[role=option]").last().click();
        form.type("reason", Canaries.SAID + " sues " + Canaries.LATIN_NAME);
        form.press("send");
        RequestPage.of(teller);
    }

    private void errors_are_provoked() {
        Page teller = as("teller");
        bad_input_in_every_field(teller);
        for (String criterion : List.of("number", "document", "mobile", "name")) {
            CustomerList list = CustomerList.open(teller);
            list.find(criterion, "?" + Canaries.LATIN_NAME);
            assertThat(list.rows()).hasCount(0);
        }
        wrong_addresses(teller);
        what_the_server_itself_refuses(teller);

        LoginPage door = LoginPage.open(stranger());
        door.attempt(Canaries.MISPLACED, Canaries.SAID);
        assertThat(door.notice()).isVisible();
        Page auditor = as("auditor");
        AuditPage ledger = AuditPage.open(auditor);
        ledger.type("actor", Canaries.MISPLACED);
        ledger.type("subject", Canaries.MISPLACED);
        ledger.press("show");
        assertThat(ledger.entries()).hasCount(0);
    }

    private void bad_input_in_every_field(Page teller) {
        AmendPage form = AmendPage.open(teller, latin);
        form.with("name", Canaries.LATIN_NAME + " 7#")
                .with("birthDate", "1923-07-19 " + Canaries.SAID)
                .with("documentNumber", Canaries.document(1) + "?!")
                .with("mobile", Canaries.mobile(1) + "x")
                .with("email", Canaries.EMPLOYER)
                .with("householdAddress", Canaries.ROAD + "\u0007")
                .with("employer", Canaries.EMPLOYER + "\u0007")
                .compare();
        for (String field : List.of("name", "birthDate", "documentNumber", "mobile", "email")) {
            assertThat(form.problem(field)).isVisible();
        }
        form.with("documentNumber", Canaries.document(CHINESE)).because(Canaries.SAID).compare();
        assertThat(form.problem("name")).isVisible();
    }

    private static void wrong_addresses(Page page) {
        String name = URLEncoder.encode(Canaries.MISPLACED_HAN, StandardCharsets.UTF_8);
        for (String text : List.of(Canaries.MISPLACED, name, Canaries.MISPLACED + 7)) {
            for (String address :
                    List.of(
                            "customer/dossier.xhtml?number=",
                            "customer/dossier.xhtml?tab=",
                            "approval/request.xhtml?number=",
                            "approval/inbox.xhtml?view=",
                            "exchange/report.xhtml?key=",
                            "customer/list.xhtml?branch=",
                            "audit/list.xhtml?from=",
                            "home.xhtml?lang=",
                            "nothing/")) {
                assertThat(Screen.statusOf(page, address + text)).isBetween(200, 499);
            }
        }
    }

    /** What no form of ours would send: too much, without a view, of no kind that is known. */
    private static void what_the_server_itself_refuses(Page page) {
        CustomerList.open(page);
        Object answers =
                page.evaluate(
                        """
                        async long => {
                            const send = async (address, how) => (await fetch(address, how)).status;
                            const form = new URLSearchParams({'listForm:name': long, listForm: 1});
                            const body = new FormData();
                            body.append('uploadForm:csv', new Blob([long.repeat(1500)]), 'x.csv');
                            return [
                                await send('list.xhtml', {method: 'POST', body: form}),
                                await send('list.xhtml', {method: 'PUT', body: long}),
                                await send('list.xhtml', {method: 'POST', body: long}),
                                await send('../exchange/import.xhtml', {method: 'POST', body}),
                                await send('list.xhtml;' + long.substring(0, 40), {}),
                            ];
                        }
                        """,
                        LONG);
        assertThat((List<?>) answers).hasSize(5);
    }

    private void bad_files_are_refused() {
        Page teller = as("teller");
        for (byte[] bad : List.of(Canaries.letter(), Canaries.picture())) {
            ImportPage start = ImportPage.open(teller);
            start.upload("letter to " + Canaries.LATIN_NAME + ".csv", bad);
            assertThat(start.notice()).isVisible();
        }
        ImportPage.open(teller).upload("headless.csv", Canaries.headless());
        ImportPage columns = ImportPage.columns(teller);
        columns.choose("branch", "0101");
        columns.press("check");
        assertThat(columns.notice().first()).isVisible();
    }

    private void evidence_is_taken_away() throws IOException {
        Page supervisor = signedIn("supervisor");
        Dossier.open(supervisor, latin);
        String pack =
                downloaded(supervisor, () -> supervisor.click("[id='evidenceForm:evidence']"));
        assertThat(pack).startsWith("PK");
    }

    private void every_page_is_seen() {
        for (String login : List.of("teller", "supervisor", "manager", "auditor", "admin")) {
            Page page = as(login);
            page.navigate("home.xhtml?lang=zh_CN");
            for (String address : pages()) {
                assertThat(Screen.statusOf(page, address)).isIn(200, 403, 404);
            }
            page.navigate("home.xhtml?lang=en");
        }
        Page auditor = as("auditor");
        AuditPage ledger = AuditPage.open(auditor);
        ledger.type("subject", latin);
        ledger.show();
        assertThat(ledger.details(ledger.entries("customer.amended").first())).isVisible();
        assertThat(AuditPage.verified(auditor)).isVisible();
    }

    private List<String> pages() {
        return List.of(
                "customer/list.xhtml",
                Dossier.address(latin),
                Dossier.address(latin) + "&tab=changes",
                Dossier.address(chinese) + "&tab=history",
                Dossier.address(company),
                "customer/amend.xhtml?number=" + latin,
                "customer/amend.xhtml?number=" + company,
                "customer/retention.xhtml?step=ERASE&number=" + chinese,
                "approval/inbox.xhtml?view=ALL",
                "exchange/list.xhtml",
                "exchange/report.xhtml?key=" + file,
                "exchange/job.xhtml?key=" + file,
                "audit/list.xhtml",
                "audit/seals.xhtml",
                "admin/staff.xhtml",
                "admin/roles.xhtml",
                "admin/branches.xhtml",
                "admin/keys.xhtml");
    }

    private void everybody_signs_out() {
        for (Page page : people.values()) {
            page.navigate("home.xhtml");
            new Screen(page, "").signOut();
            assertThat(page).hasURL(Pattern.compile(".*/login\\.xhtml.*"));
        }
    }

    @Override
    public void close() {
        people.values().forEach(page -> page.context().close());
        people.clear();
    }
}
