package org.guanhu.crm.browser;

import com.microsoft.playwright.Page;

/** Types in what a record of {@link Canaries} holds that no file brings: items, and a company. */
final class CanaryForms {

    private static final String KIND = "PASSPORT";

    private CanaryForms() {}

    /** Proposes one item of each kind of person's; the request. */
    static String items(Page teller, String customer) {
        AmendPage form = AmendPage.open(teller, customer);
        form.with("needs", Canaries.NEEDS);
        String address = form.unfold("address");
        form.choose(address + "purpose", "WORK");
        form.type(address + "text", Canaries.furtherRoad(3));
        String phone = form.unfold("phone");
        form.choose(phone + "purpose", "WORK");
        form.type(phone + "number", Canaries.furtherPhone(2));
        String email = form.unfold("email");
        form.choose(email + "purpose", "WORK");
        form.type(email + "address", Canaries.furtherEmail(1));
        String document = form.unfold("document");
        form.choose(document + "kind", KIND);
        form.type(document + "number", Canaries.furtherDocument(1));
        String relation = form.unfold("relation");
        form.choose(relation + "kind", "SPOUSE");
        form.type(relation + "name", Canaries.RELATIVE);
        form.choose(relation + "documentKind", KIND);
        form.type(relation + "documentNumber", Canaries.furtherDocument(2));
        form.type(relation + "phone", Canaries.furtherPhone(3));
        form.because("Came with " + Canaries.SAID).compare();
        return form.send().number();
    }

    /** Proposes a company with everybody who acts for it; the request. */
    static String company(Page teller) {
        OpenPage form = OpenPage.ofCompany(teller);
        form.with("name", Canaries.LATIN_NAME + " Trading");
        form.choosing("documentKind", "BUSINESS_LICENCE");
        form.with("documentNumber", "91350100M000100Y43");
        form.with("legalRepresentative", Canaries.REPRESENTATIVE);
        form.with("phone", Canaries.furtherPhone(1));
        form.with("registeredAddress", Canaries.furtherRoad(1));
        form.with("officeAddress", Canaries.furtherRoad(2));
        String contact = form.unfold("contact");
        form.choosing(contact + "role", "HANDLER").with(contact + "name", Canaries.HANDLER);
        form.with(contact + "phone", Canaries.furtherPhone(4));
        form.with(contact + "email", Canaries.furtherEmail(2));
        String owner = form.unfold("owner");
        form.with(owner + "name", Canaries.OWNER).choosing(owner + "documentKind", KIND);
        form.with(owner + "documentNumber", Canaries.furtherDocument(3));
        form.with(owner + "share", "51");
        form.because("Opens an account with " + Canaries.SAID).press("compare");
        return form.send().number();
    }

    /** Whose record an approved request opened. */
    static String approved(Page supervisor, String request) {
        RequestPage sheet = RequestPage.open(supervisor, request);
        sheet.approve();
        return sheet.customer();
    }
}
