package org.guanhu.crm.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** New customers at the counter: a child with a guardian, a company with those who act for it. */
@Tag("CI-13")
abstract class OpeningStory extends Story {

    OpeningStory(Delivery delivery) {
        super(delivery);
    }

    @Test
    @Tag("ID-08")
    @Tag("NR-01")
    void a_child_is_opened_together_with_the_guardian() {
        OpenPage form = OpenPage.ofPerson(as("teller"));
        form.with("name", "𠮷田·阿依古丽").with("birthDate", "2015-06-01").choosing("sex", "FEMALE");
        form.choosing("documentKind", "PASSPORT").with("documentNumber", "E55512301");
        form.with("mobile", "13800138111");
        String guardian = form.unfold("relation");
        form.choosing(guardian + "kind", "GUARDIAN").with(guardian + "name", "古丽娜尔");
        form.because("Opens a savings account with her mother").press("compare");
        assertThat(form.proposed("customer.item.relation.name")).containsText("古丽娜尔");
        String request = form.send().number();

        String number = approved(request);

        Page record = as("teller");
        Dossier.open(record, number);
        assertThat(record.locator("h1")).containsText("𠮷田·阿依古丽");
        assertThat(item(record, "relation")).containsText("古丽娜尔");
        assertThat(item(record, "relation"))
                .containsText(Words.english("enum.RelationKind.GUARDIAN"));
    }

    @Test
    @Tag("CI-04")
    @Tag("CI-05")
    @Tag("CI-07")
    void a_company_is_opened_with_representative_handler_and_beneficial_owner() {
        OpenPage form = OpenPage.ofCompany(as("teller"));
        form.with("name", "上海和平饭店有限公司");
        form.choosing("documentKind", "BUSINESS_LICENCE")
                .with("documentNumber", "91350100M000100Y44");
        form.because("Opens a basic account").press("compare");
        assertThat(form.problem("documentNumber")).isVisible();
        assertThat(form.problem("legalRepresentative"))
                .containsText(Words.english("field.mandatory"));
        assertThat(form.component("name")).hasValue("上海和平饭店有限公司");

        form.with("documentNumber", "91350100M000100Y43");
        form.with("legalRepresentative", "王建国").with("registeredAddress", "上海市黄浦区南京东路20号");
        form.with("phone", "021-63216888").choosing("industry", "H61");
        String handler = form.unfold("contact");
        form.choosing(handler + "role", "HANDLER").with(handler + "name", "李经办");
        String owner = form.unfold("owner");
        form.with(owner + "name", "赵受益").choosing(owner + "documentKind", "PASSPORT");
        form.with(owner + "documentNumber", "E66612301").with(owner + "share", "51");
        form.press("compare");
        String request = form.send().number();

        String number = approved(request);

        Page record = as("supervisor");
        Dossier.open(record, number);
        assertThat(record.locator("h1")).containsText("上海和平饭店有限公司");
        assertThat(item(record, "contact")).containsText("李经办");
        assertThat(item(record, "owner")).containsText("赵受益");
        assertThat(record.locator("#RELATIONS")).containsText("王建国");
    }

    @Test
    void a_customer_is_closed_and_reopened_and_never_deleted() {
        OpenPage form = OpenPage.ofPerson(as("teller"));
        form.with("name", "周末离").with("birthDate", "1980-06-01");
        form.choosing("documentKind", "PASSPORT").with("documentNumber", "E77712301");
        form.with("mobile", "13800138222").because("New customer").press("compare");
        String number = approved(form.send().number());

        stand(number, "CLOSE");
        Page record = as("teller");
        Dossier.open(record, number);
        assertThat(record.locator("h1 .crm-status"))
                .containsText(Words.english("enum.CustomerStatus.CLOSED"));
        assertThat(record.locator("[id$='amend']")).hasCount(0);

        stand(number, "REOPEN");
        Dossier.open(record, number);
        assertThat(record.locator("h1 .crm-status"))
                .containsText(Words.english("enum.CustomerStatus.ACTIVE"));
    }

    private void stand(String number, String step) {
        Page teller = as("teller");
        Dossier.open(teller, number);
        teller.getByText(Words.english("enum.StandingStep." + step)).click();
        Screen form = new Screen(teller, "standingForm");
        form.choose("trigger", "CUSTOMER_REQUEST");
        form.choose("channel", "BRANCH");
        form.type("reason", "Asked at the counter");
        form.press("send");
        approved(RequestPage.of(teller).number());
    }

    /** Lets the supervisor approve, and tells whose record it is. */
    private String approved(String request) {
        RequestPage sheet = RequestPage.open(as("supervisor"), request);
        sheet.approve();
        return sheet.customer();
    }

    private static Locator item(Page page, String kind) {
        return page.locator(".crm-item[data-kind='" + kind + "']");
    }
}
