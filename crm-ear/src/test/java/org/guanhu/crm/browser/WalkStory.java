package org.guanhu.crm.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page, in both languages, as every role. */
abstract class WalkStory extends Story {

    private static final String RAW_KEYS =
            """
            () => document.body.innerText.split(/\\s+/)
                .concat([...document.querySelectorAll('[title],[aria-label],[placeholder]')]
                    .flatMap(e => [e.title, e.ariaLabel, e.placeholder]))
                .filter(word => word && /^[a-z]+(\\.[a-zA-Z]+)+$|\\?\\?\\?/.test(word))
            """;

    WalkStory(Delivery delivery) {
        super(delivery);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "teller, CUSTOMERS PROPOSE REQUESTS INBOX",
        "supervisor, CUSTOMERS REQUESTS INBOX",
        "manager, CUSTOMERS PROPOSE REQUESTS INBOX",
        "auditor, CUSTOMERS REQUESTS INBOX LEDGER",
        "admin, STAFF INBOX"
    })
    void every_page_is_whole_in_both_languages(String login, String areas) {
        Page page = as(login);
        Set<String> complaints = new LinkedHashSet<>();
        page.onConsoleMessage(
                message -> {
                    // A page that is refused on purpose is told by its status.
                    boolean refused =
                            message.text().startsWith("Failed to load resource")
                                    && message.location().startsWith(page.url());
                    if (message.type().equals("error") && !refused) {
                        complaints.add(page.url() + " console: " + message.text());
                    }
                });
        page.onPageError(error -> complaints.add(page.url() + " script: " + error));
        Set<Area> open = EnumSet.of(Area.ALL);
        List.of(areas.split(" ")).forEach(area -> open.add(Area.valueOf(area)));

        for (String language : List.of("en", "zh_CN")) {
            page.navigate("home.xhtml?lang=" + language);
            for (Place place : places()) {
                complaints.addAll(visit(page, place, place.statusFor(open)));
            }
        }
        page.navigate("home.xhtml?lang=en");

        assertThat(complaints).isEmpty();
    }

    private static Set<String> visit(Page page, Place place, int due) {
        Set<String> complaints = new LinkedHashSet<>();
        int status = Screen.statusOf(page, place.address());
        if (status != due) {
            complaints.add(place.address() + " answers " + status + ", due is " + due);
        }
        List<?> raw = (List<?>) page.evaluate(RAW_KEYS);
        raw.forEach(word -> complaints.add(page.url() + " shows " + word));
        return complaints;
    }

    /** What a role may open as a whole. */
    enum Area {
        ALL,
        CUSTOMERS,
        PROPOSE,
        REQUESTS,
        INBOX,
        LEDGER,
        STAFF,
        NOBODY
    }

    /** A page and who may see it. */
    private record Place(String address, Area area, int otherwise) {

        int statusFor(Set<Area> open) {
            return open.contains(area) ? 200 : otherwise;
        }
    }

    /** The first customer is the manager's, and the demonstration proposes a change of it. */
    private List<Place> places() {
        String customer = firstCustomer();
        String request = firstRequest();
        return List.of(
                new Place("home.xhtml", Area.ALL, 403),
                new Place("login.xhtml", Area.ALL, 403),
                new Place("customer/list.xhtml", Area.CUSTOMERS, 403),
                new Place("customer/list.xhtml?incomplete=true", Area.CUSTOMERS, 403),
                new Place(Dossier.address(customer), Area.CUSTOMERS, 403),
                new Place(Dossier.address(customer) + "&tab=changes", Area.CUSTOMERS, 403),
                new Place(Dossier.address(customer) + "&tab=history", Area.CUSTOMERS, 403),
                new Place("customer/amend.xhtml?number=" + customer, Area.PROPOSE, 403),
                new Place("customer/open.xhtml", Area.PROPOSE, 403),
                new Place("customer/open.xhtml?kind=ORGANISATION", Area.PROPOSE, 403),
                new Place("approval/inbox.xhtml", Area.INBOX, 403),
                new Place("approval/inbox.xhtml?view=MINE", Area.INBOX, 403),
                new Place("approval/inbox.xhtml?view=DONE", Area.INBOX, 403),
                new Place("approval/inbox.xhtml?view=ALL", Area.INBOX, 403),
                new Place(RequestPage.address(request), Area.REQUESTS, 404),
                new Place("exchange/list.xhtml", Area.PROPOSE, 403),
                new Place("exchange/import.xhtml", Area.PROPOSE, 403),
                new Place("audit/list.xhtml", Area.LEDGER, 403),
                new Place("audit/verify.xhtml", Area.LEDGER, 403),
                new Place("admin/staff.xhtml", Area.STAFF, 403),
                new Place("admin/roles.xhtml", Area.STAFF, 403),
                new Place("admin/branches.xhtml", Area.STAFF, 403),
                new Place("admin/keys.xhtml", Area.STAFF, 403),
                new Place("nothing.xhtml", Area.NOBODY, 404));
    }

    private String firstCustomer() {
        return CustomerList.open(as("manager")).numbers().get(0);
    }

    private String firstRequest() {
        Page page = as("manager");
        page.navigate("approval/inbox.xhtml?view=ALL");
        return page.locator("a.crm-open").first().innerText();
    }
}
