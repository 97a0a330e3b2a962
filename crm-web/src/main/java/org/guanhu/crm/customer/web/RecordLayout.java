package org.guanhu.crm.customer.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.guanhu.crm.customer.application.CustomerDossier;
import org.guanhu.crm.customer.application.RecordItem;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.CustomerKind;
import org.guanhu.crm.field.domain.DocumentKind;
import org.guanhu.crm.field.domain.Field;
import org.guanhu.crm.field.domain.ItemKind;
import org.guanhu.crm.field.domain.Section;
import org.guanhu.crm.field.web.FieldText;
import org.guanhu.crm.shared.web.Choice;
import org.guanhu.crm.shared.web.Wording;

/** How a record is laid out, on its page as well as on the forms: what stands where, and how. */
@Named
@ApplicationScoped
public class RecordLayout {

    @Inject private FieldText texts;
    @Inject private Wording wording;

    /** The parts of the records of such customers, in order. */
    public List<Section> sections(CustomerKind kind) {
        return Arrays.stream(Section.values())
                .filter(one -> !fields(one, kind).isEmpty() || !ItemKind.of(one, kind).isEmpty())
                .toList();
    }

    /** The parts of which something can be given on a form. */
    public List<Section> inputSections(CustomerKind kind) {
        // A page is also built whose view is gone; it is never shown.
        return kind == null
                ? List.of()
                : Arrays.stream(Section.values())
                        .filter(
                                one ->
                                        !inputs(one, kind).isEmpty()
                                                || !ItemKind.of(one, kind).isEmpty())
                        .toList();
    }

    /** The fields of a part, in order. */
    public List<CustomerField> fields(Section section, CustomerKind kind) {
        return CustomerField.of(section).stream().filter(field -> field.isOf(kind)).toList();
    }

    /** The fields of a part that can be given on a form. */
    public List<CustomerField> inputs(Section section, CustomerKind kind) {
        return fields(section, kind).stream().filter(CustomerField::isAmendable).toList();
    }

    /** What a part may hold several of. */
    public List<ItemKind> items(Section section, CustomerKind kind) {
        return ItemKind.of(section, kind);
    }

    /** Key of the field's label on records of such customers. */
    public String labelKey(Field field, CustomerKind kind) {
        return field == CustomerField.NAME && kind == CustomerKind.ORGANISATION
                ? "customer.field.organisationName"
                : field.labelKey();
    }

    /** How a field is typed, in the words of {@code crm:field}. */
    public String input(Field field) {
        if (field.type().isCodeList()) {
            return "select";
        }
        return field.type().isLongText() ? "area" : "text";
    }

    /** The codes that records of such customers may hold in a field. */
    public List<Choice> choices(Field field, CustomerKind kind) {
        var all = texts.choices(field);
        return field.isKindOfOwnDocument()
                ? all.stream().filter(one -> DocumentKind.valueOf(one.value()).isOf(kind)).toList()
                : all;
    }

    /** Key of what helps to fill a field in, or null; nothing follows for who is new. */
    public String help(Field field, AmendForm form) {
        if (Consequence.has(field) && !form.isOfNew()) {
            return Consequence.key(field);
        }
        return field.type().isDate() ? "customer.amend.dateHelp" : null;
    }

    /** Whether a part holds nothing but items, and the record has none of them. */
    public boolean isBlank(Section section, CustomerDossier dossier) {
        return fields(section, dossier.kind()).isEmpty()
                && items(section, dossier.kind()).stream()
                        .allMatch(kind -> dossier.of(kind).isEmpty());
    }

    /** What stands above an item on a form. */
    public String legend(RecordItem item) {
        var called = wording.of(item.kind().labelKey());
        return item.isNew() ? wording.of("customer.item.add", called) : called;
    }

    /** The id of the field's input on a page. */
    public String id(Field field) {
        return idOf(field);
    }

    static String idOf(Field field) {
        return field.key().replace('.', '_');
    }
}
