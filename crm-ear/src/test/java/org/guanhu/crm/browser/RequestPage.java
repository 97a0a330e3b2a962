package org.guanhu.crm.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** One change request. */
final class RequestPage extends Screen {

    static final String AWAITING = status("SUBMITTED");
    static final String APPLIED = status("APPLIED");
    static final String REJECTED = status("REJECTED");
    static final String RETURNED = status("RETURNED");
    static final String WITHDRAWN = status("WITHDRAWN");

    private final String number;

    private RequestPage(Page page) {
        super(page, "decisionForm");
        number = page.url().replaceAll(".*number=", "");
    }

    private static String status(String code) {
        return Words.english("enum.ChangeRequestStatus." + code);
    }

    static String address(String number) {
        return "approval/request.xhtml?number=" + number;
    }

    static RequestPage open(Page page, String number) {
        page.navigate(address(number));
        return of(page);
    }

    static RequestPage of(Page page) {
        assertThat(page).hasURL(Pattern.compile(".*/approval/request\\.xhtml\\?number=.+"));
        RequestPage request = new RequestPage(page);
        assertThat(request.status()).isVisible();
        return request;
    }

    String number() {
        return number;
    }

    /** Whose record it is about. */
    String customer() {
        return part("dossier").innerText().replaceAll("\\D", "");
    }

    Locator status() {
        return heading().locator(".crm-status");
    }

    /** A row of what is proposed. */
    Locator proposed(String field) {
        return comparison(part("fields"), Words.english("customer.field." + field));
    }

    /** What happened to the request so far. */
    Locator steps() {
        return page().locator(".crm-steps li");
    }

    void approve() {
        pressAndConfirm("approve");
        assertThat(status()).hasText(APPLIED);
    }

    void reject(String reason) {
        type("reason", reason);
        pressAndConfirm("reject");
    }

    void sendBack(String reason) {
        type("reason", reason);
        pressAndConfirm("sendBack");
    }

    void withdraw() {
        pressAndConfirm("withdraw");
    }

    AmendPage revise(String customer) {
        part("revise").click();
        return AmendPage.of(page(), customer);
    }
}
