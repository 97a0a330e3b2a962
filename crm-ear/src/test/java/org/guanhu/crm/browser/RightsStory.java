package org.guanhu.crm.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every page for every role, and whatever belongs to another branch. */
@Tag("SE-01")
@Tag("SE-03")
abstract class RightsStory extends Story {

    private static final String NO_CUSTOMER = "1999999999";

    /** What a form offers to add has a new name in every answer. */
    private static final String ITEMS =
            "address|phone|email|document|contact|relation|owner|consent";

    private static final String NO_REQUEST = "CR9999999999";
    private static final Set<String> MEET_CUSTOMER =
            Set.of("teller", "supervisor", "manager", "auditor");

    RightsStory(Delivery delivery) {
        super(delivery);
    }

    /**
     * A page.
     *
     * @param address where it stands
     * @param isAboutCustomer whether it leads to the customer or request of branch 0101
     * @param oneOf one of these permissions is needed
     */
    private record Place(String address, boolean isAboutCustomer, String... oneOf) {

        int due(String login, Rights rights) {
            if (!rights.may(login, oneOf)) {
                return 403;
            }
            return isAboutCustomer && !MEET_CUSTOMER.contains(login) ? 404 : 200;
        }
    }

    @Test
    void every_page_answers_every_role_as_its_permissions_say() {
        Rights rights = Rights.documented();
        List<String> wrong = new ArrayList<>();
        List<Place> places = places();
        for (String login : Rights.logins()) {
            Page page = login.equals("supervisor2") ? neighbour() : as(login);
            for (Place place : places) {
                int status = get(page, place.address()).status();
                if (status != place.due(login, rights)) {
                    wrong.add(login + " " + place.address() + " " + status);
                }
            }
        }
        Page stranger = stranger(ENGLISH);
        for (Place place : places) {
            APIResponse answer = get(stranger, place.address());
            if (answer.status() != 302
                    || !answer.headers().get("location").contains("/login.xhtml")) {
                wrong.add("stranger " + place.address() + " " + answer.status());
            }
        }

        assertThat(wrong).isEmpty();
    }

    private List<Place> places() {
        String customer = CustomerList.open(as("manager")).numbers().get(0);
        String about = "number=" + customer;
        String[] decisions = {"CHANGE_VIEW", "ACCESS_SUBMIT", "ACCESS_DECIDE", "AUDIT_READ"};
        return List.of(
                new Place("home.xhtml", false),
                new Place("access/sessions.xhtml", false),
                new Place("access/password.xhtml", false),
                new Place("access/factor.xhtml", false),
                new Place("access/proof.xhtml", false),
                new Place("explanation/why.xhtml", false),
                new Place("customer/list.xhtml", false, "CUSTOMER_VIEW"),
                new Place("customer/dossier.xhtml?" + about, true, "CUSTOMER_VIEW"),
                new Place("customer/dossier.xhtml?tab=history&" + about, true, "CUSTOMER_VIEW"),
                new Place("customer/dossier.xhtml?tab=changes&" + about, true, "CUSTOMER_VIEW"),
                new Place("customer/amend.xhtml?" + about, true, "CHANGE_SUBMIT"),
                new Place("customer/open.xhtml", false, "CHANGE_SUBMIT"),
                new Place("approval/inbox.xhtml", false, decisions),
                new Place(RequestPage.address(firstRequest(as("manager"))), true, decisions),
                new Place("exchange/list.xhtml", false, "IMPORT_SUBMIT"),
                new Place("exchange/import.xhtml", false, "IMPORT_SUBMIT"),
                new Place("explanation/viewers.xhtml?" + about, true, "RIGHTS_EXPLAIN"),
                new Place("audit/list.xhtml", false, "AUDIT_READ"),
                new Place("audit/seals.xhtml", false, "AUDIT_READ"),
                new Place("audit/verify.xhtml", false, "AUDIT_VERIFY"),
                new Place("admin/staff.xhtml", false, "STAFF_VIEW"),
                new Place("admin/roles.xhtml", false, "STAFF_VIEW"),
                new Place("admin/branches.xhtml", false, "STAFF_VIEW"),
                new Place("admin/duties.xhtml", false, "STAFF_VIEW"),
                new Place("admin/account.xhtml?code=teller", false, "STAFF_VIEW"),
                new Place("admin/role.xhtml?code=TELLER", false, "STAFF_VIEW"),
                new Place("admin/branch.xhtml?code=0101", false, "STAFF_VIEW"),
                new Place("admin/sessions.xhtml", false, "SESSION_REVOKE"),
                new Place("admin/amend.xhtml?code=teller", false, "ACCESS_SUBMIT"),
                new Place("admin/rights.xhtml?code=teller", false, "ACCESS_SUBMIT"),
                new Place("admin/use.xhtml?step=CLOSE&code=teller", false, "ACCESS_SUBMIT"));
    }

    /** Another story ends that person's sessions. */
    private Page neighbour() {
        return signedIn("supervisor2");
    }

    private static String firstRequest(Page page) {
        page.navigate("approval/inbox.xhtml?view=ALL");
        return page.locator("a.crm-open").first().innerText();
    }

    private static APIResponse get(Page page, String address) {
        return page.request().get(address, RequestOptions.create().setMaxRedirects(0));
    }

    /** Nobody learns that a number of another branch exists: not by status, not by any word. */
    @Test
    void what_belongs_to_another_branch_is_answered_as_what_there_is_not() {
        String foreign = CustomerList.open(neighbour()).numbers().get(0);
        String request = firstRequest(neighbour());
        Page teller = as("teller");
        Page supervisor = as("supervisor");

        alike(teller, 404, "customer/dossier.xhtml?number=", foreign, NO_CUSTOMER);
        alike(teller, 404, "customer/dossier.xhtml?tab=history&number=", foreign, NO_CUSTOMER);
        alike(teller, 404, "customer/dossier.xhtml?tab=changes&number=", foreign, NO_CUSTOMER);
        alike(teller, 404, "customer/amend.xhtml?number=", foreign, NO_CUSTOMER);
        alike(teller, 404, "customer/retention.xhtml?step=HOLD&number=", foreign, NO_CUSTOMER);
        alike(teller, 404, "customer/standing.xhtml?step=CLOSE&number=", foreign, NO_CUSTOMER);
        alike(teller, 200, "explanation/why.xhtml?field=mobile&number=", foreign, NO_CUSTOMER);
        alike(teller, 200, "approval/inbox.xhtml?view=ALL&subject=", foreign, NO_CUSTOMER);
        alike(teller, 404, "approval/request.xhtml?number=", request, NO_REQUEST);
        alike(supervisor, 404, "customer/dossier.xhtml?number=", foreign, NO_CUSTOMER);
        alike(supervisor, 404, "explanation/viewers.xhtml?number=", foreign, NO_CUSTOMER);
        alike(supervisor, 404, "approval/request.xhtml?number=", request, NO_REQUEST);
        alike(as("admin"), 404, "approval/request.xhtml?number=", request, NO_REQUEST);
    }

    private static void alike(Page page, int due, String address, String one, String none) {
        APIResponse ofOne = get(page, address + one);
        APIResponse ofNone = get(page, address + none);

        assertThat(ofOne.status()).as(address + one).isEqualTo(due);
        assertThat(ofNone.status()).as(address + none).isEqualTo(due);
        assertThat(plain(ofOne.text(), one)).as(address).isEqualTo(plain(ofNone.text(), none));
    }

    /** Without the number that was asked for, and without what is new in every answer. */
    static String plain(String text, String number) {
        return text.replace(number, "")
                .replaceAll("nonce=\"[^\"]*\"", "")
                .replaceAll("csp\\.init\\('[^']*'\\)", "")
                .replaceAll("[0-9a-f]{8}\\\\?-[0-9a-f\\\\-]{27,31}", "")
                .replaceAll("(ViewState[^>]*value=\")[^\"]*", "$1")
                .replaceAll("(?<=" + ITEMS + ")(\\\\?[._])[0-9a-z]{10}", "$1")
                .replaceAll("-?[0-9]+:-?[0-9]+", "");
    }
}
