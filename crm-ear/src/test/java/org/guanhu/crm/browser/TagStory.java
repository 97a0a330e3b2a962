package org.guanhu.crm.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tags, on one customer and on many. */
@Tag("TG-01")
@Tag("TG-03")
abstract class TagStory extends Story {

    TagStory(Delivery delivery) {
        super(delivery);
    }

    @Test
    void a_tag_is_put_on_one_customer_and_taken_off() {
        Dossier dossier = Dossier.open(as("teller"), customer());

        dossier.newTag().add("Watch list");
        assertThat(dossier.notice()).containsText("Watch list");
        assertThat(dossier.tags().getByText("Watch list")).isVisible();

        dossier.takeOff("Watch list");
        assertThat(dossier.tags().getByText("Watch list")).hasCount(0);
        assertThat(dossier.history().getByText(Words.english("ledger.kind.tag.removed"))).isVisible();
    }

    @Test
    void a_tag_is_put_on_a_selection_and_finds_it_again() {
        Page page = as("teller");
        String one = customer();
        String other = customer();
        CustomerList list = CustomerList.open(page);
        list.showFifty();
        list.select(one);
        list.select(other);

        TagDialog dialog = list.tagSelected();
        assertThat(dialog.part("tagDialog")).containsText(Words.english("tag.dialog.selected", 2));
        dialog.add("Campaign 26");
        dialog.isClosed();
        assertThat(list.cell(one, "tagNames")).containsText("Campaign 26");

        list = CustomerList.open(page);
        list.findTagged("Campaign 26");
        assertThat(list.rows()).hasCount(2);
        assertThat(list.row(one)).isVisible();
        assertThat(list.row(other)).isVisible();
    }

    @Test
    void what_is_no_tag_is_told_at_the_field_and_stays() {
        TagDialog dialog = Dossier.open(as("teller"), customer()).newTag();

        dialog.add("<b>bold</b>");

        assertThat(dialog.problem("tagName")).hasText(Words.english("tag.invalid"));
        assertThat(dialog.component("tagName")).hasValue("<b>bold</b>");
    }
}
