package org.guanhu.crm.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Forms in which somebody puts the number of another branch in the place of their own: in the
 * address to which it goes, as the row that was chosen, as what was looked for. Each is answered
 * word for word as with a number that nobody has, and nothing comes of it; with one's own it works.
 */
@Tag("SE-01")
@Tag("SE-03")
abstract class ForeignNumberStory extends Story {

    private static final String NO_CUSTOMER = "1999999999";
    private static final String NO_REQUEST = "CR9999999999";
    private static final String NO_IMPORT = "IM99999999";
    private static final String TAG = "elsewhere";
    private static final String EMPLOYER = "上海东方国际贸易有限公司";

    ForeignNumberStory(Delivery delivery) {
        super(delivery);
    }

    /**
     * A number of one's own, one of another branch, and one that nobody has.
     *
     * @param address where the form stands, before the number
     */
    private record Numbers(String address, String own, String foreign, String none) {

        Numbers at(String another) {
            return new Numbers(another, own, foreign, none);
        }
    }

    private static void alike(
            Page page, Numbers numbers, Consumer<Page> before, Consumer<Page> press) {
        Sent sent = sameAsNone(page, numbers, before, press);

        Sent.Answer ofNone = sent(page, numbers, before, sent, numbers.none);
        Sent.Answer ofOwn = sent(page, numbers, before, sent, numbers.own);
        assertThat(RightsStory.plain(ofOwn.text(), numbers.own))
                .as(numbers.address + " works with one's own")
                .isNotEqualTo(RightsStory.plain(ofNone.text(), numbers.none));
    }

    private static Sent sameAsNone(
            Page page, Numbers numbers, Consumer<Page> before, Consumer<Page> press) {
        open(page, numbers, before);
        Sent sent = Sent.heldBack(page, () -> press.accept(page));
        Sent.Answer ofForeign = sent(page, numbers, before, sent, numbers.foreign);
        Sent.Answer ofNone = sent(page, numbers, before, sent, numbers.none);

        assertThat(ofForeign.status()).as(numbers.address).isEqualTo(ofNone.status());
        assertThat(RightsStory.plain(ofForeign.text(), numbers.foreign))
                .as(numbers.address)
                .isEqualTo(RightsStory.plain(ofNone.text(), numbers.none));
        return sent;
    }

    /** The answer, asked for again as long as the latest entries are still being sealed. */
    private static Sent.Answer sealed(Page page, Numbers numbers, Sent sent, String number) {
        Instant patience = Instant.now().plusSeconds(30);
        Sent.Answer answer;
        do {
            answer = sent(page, numbers, ForeignNumberStory::nothing, sent, number);
        } while (answer.text().contains(Words.english("evidence.waiting"))
                && Instant.now().isBefore(patience));
        return answer;
    }

    /** Where the page holds the number by itself, no other one brings a file of anything else. */
    private static void alwaysOfOwn(Page page, Numbers numbers, Consumer<Page> press) {
        open(page, numbers, ForeignNumberStory::nothing);
        Sent sent = Sent.heldBack(page, () -> press.accept(page));
        for (String number : List.of(numbers.foreign, numbers.none, numbers.own)) {
            Sent.Answer answer = sealed(page, numbers, sent, number);
            assertThat(answer.isFile()).as(numbers.address + number).isTrue();
            assertThat(answer.text())
                    .as(numbers.address + number)
                    .contains(numbers.own)
                    .doesNotContain(numbers.foreign);
        }
    }

    private static void open(Page page, Numbers numbers, Consumer<Page> before) {
        page.navigate(
                numbers.address.endsWith("=") ? numbers.address + numbers.own : numbers.address);
        before.accept(page);
    }

    private static Sent.Answer sent(
            Page page, Numbers numbers, Consumer<Page> before, Sent sent, String number) {
        open(page, numbers, before);
        return sent.again(page, text -> text.replace(numbers.own, number));
    }

    private static void nothing(Page page) {
        assertThat(page.locator("h1")).isVisible();
    }

    private static Consumer<Page> click(String id) {
        return page -> page.locator("[id='" + id + "']").click();
    }

    private Page neighbour() {
        return signedIn("teller2");
    }

    @Test
    void a_customer_of_another_branch_is_nobody_in_every_form() {
        Page neighbour = neighbour();
        String foreign = CustomerList.open(neighbour).unmarked().get(0);
        Page teller = as("teller");
        Numbers dossier =
                new Numbers("customer/dossier.xhtml?number=", customer(), foreign, NO_CUSTOMER);

        alike(teller, dossier, ForeignNumberStory::tagging, click("tagForm:addTag"));
        alike(teller, dossier, ForeignNumberStory::revealing, click("revealForm:reveal"));
        Numbers amend = dossier.at("customer/amend.xhtml?number=");
        alike(teller, amend, ForeignNumberStory::amending, click("amendForm:compare"));
        alike(teller, amend, ForeignNumberStory::comparing, click("amendForm:send"));
        alwaysOfOwn(signedIn("supervisor"), dossier, click("evidenceForm:evidence"));
        Numbers hold =
                new Numbers(
                        "customer/retention.xhtml?step=HOLD&number=",
                        customer(),
                        foreign,
                        NO_CUSTOMER);
        alike(teller, hold, ForeignNumberStory::holding, click("retentionForm:send"));

        Dossier untouched = Dossier.open(neighbour, foreign);
        assertThat(untouched.tags().filter(Screen.hasPart(TAG))).hasCount(0);
        assertThat(untouched.requests()).hasCount(0);
    }

    private static void tagging(Page page) {
        new Screen(page, "chips").press("newTag");
        new TagDialog(page).type("tagName", TAG);
    }

    private static void revealing(Page page) {
        page.locator(".crm-show[data-field='documentNumber'] a.crm-copy").click();
        new RevealDialog(page).fill("Asked at the counter");
    }

    private static void amending(Page page) {
        new Screen(page, "amendForm").type("employer", EMPLOYER);
        AmendPage.of(page, page.url().replaceAll(".*number=", "")).because("Has a new employer");
    }

    private static void comparing(Page page) {
        amending(page);
        Screen form = new Screen(page, "amendForm");
        form.press("compare");
        assertThat(form.component("send")).isVisible();
    }

    private static void holding(Page page) {
        Screen form = new Screen(page, "retentionForm");
        form.component("trigger").click();
        form.component("trigger_panel").locator("[role=option]").last().click();
        form.component("channel").click();
        form.component("channel_panel").locator("[role=option]").last().click();
        form.type("reason", "A court asks for it");
    }

    @Test
    void a_customer_of_another_branch_is_nobody_in_lists_and_questions() {
        String foreign = CustomerList.open(neighbour()).unmarked().get(0);
        Page teller = as("teller");
        Numbers list =
                new Numbers(
                        "customer/list.xhtml",
                        CustomerList.open(teller).numbers().get(0),
                        foreign,
                        NO_CUSTOMER);

        alike(
                teller,
                list,
                page -> CustomerList.of(page).select(list.own),
                click("listForm:customers:tags"));
        alike(
                teller,
                list,
                page -> CustomerList.of(page).type("number", list.own),
                click("listForm:find"));
        alike(teller, list, ForeignNumberStory::nothing, page -> typeAnywhere(page, list.own));
        // Both lead on to pages that answer as RightsStory has it.
        sameAsNone(
                teller,
                list,
                page -> {
                    typeAnywhere(page, list.own);
                    assertThat(page.locator(".crm-hits tr").first()).isVisible();
                },
                page -> page.locator(".crm-hits tr").first().click());
        sameAsNone(
                teller,
                list.at("explanation/why.xhtml"),
                page -> new Screen(page, "whyForm").type("number", list.own),
                click("whyForm:ask"));
    }

    /** The last letter by itself, so that one question is asked and not several. */
    private static void typeAnywhere(Page page, String text) {
        int last = text.length() - 1;
        Locator anywhere = page.locator("[role=search] input[role=combobox]");
        anywhere.fill(text.substring(0, last));
        anywhere.pressSequentially(text.substring(last));
    }

    @Test
    void a_request_of_another_branch_is_none_in_every_form() {
        Page neighbour = neighbour();
        String theirs = CustomerList.open(neighbour).unmarked().get(0);
        String foreign = proposed(neighbour, theirs, EMPLOYER);
        Page teller = as("teller");
        Page supervisor = signedIn("supervisor");
        String customer = customer();
        String address = "approval/request.xhtml?number=";
        Numbers request =
                new Numbers(address, proposed(teller, customer, EMPLOYER), foreign, NO_REQUEST);

        alwaysOfOwn(supervisor, request, click("evidenceForm:evidence"));
        alike(
                teller,
                request,
                page -> new Screen(page, "decisionForm").press("withdraw"),
                click("confirmYes"));
        for (String step : List.of("reject", "approve", "sendBack")) {
            String own = proposed(teller, customer, EMPLOYER + step);
            alike(
                    supervisor,
                    new Numbers(address, own, foreign, NO_REQUEST),
                    page -> {
                        new Screen(page, "decisionForm").type("reason", "As it is due");
                        new Screen(page, "decisionForm").press(step);
                    },
                    click("confirmYes"));
        }

        RequestPage untouched = RequestPage.open(neighbour, foreign);
        assertThat(untouched.status()).hasText(RequestPage.AWAITING);
        assertThat(untouched.steps()).hasCount(1);
    }

    private static String proposed(Page teller, String customer, String employer) {
        return AmendPage.open(teller, customer)
                .propose("employer", employer, "Has a new employer")
                .number();
    }

    @Test
    void an_import_of_another_branch_is_none_in_every_form() {
        Page teller = as("teller");
        Numbers columns =
                new Numbers(
                        "exchange/columns.xhtml?key=",
                        uploaded(teller),
                        uploaded(neighbour()),
                        NO_IMPORT);

        alike(
                teller,
                columns,
                page -> new Screen(page, "columnsForm").choose("branch", "0101"),
                click("columnsForm:check"));
        Numbers report = columns.at("exchange/report.xhtml?key=");
        alike(teller, report, ForeignNumberStory::nothing, click("rowsForm:show"));
        alike(teller, report, ForeignNumberStory::nothing, click("rowsForm:leftOut"));
    }

    private static String uploaded(Page teller) {
        ImportPage.open(teller).upload("few.csv", Canaries.bytes("name,mobile\n王五,1380000\n"));
        teller.waitForURL("**/exchange/columns.xhtml?key=**");
        return teller.url().replaceAll(".*key=", "");
    }
}
