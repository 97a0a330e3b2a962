package org.guanhu.crm.customer.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.CustomerKind;
import org.guanhu.crm.field.domain.Field;
import org.guanhu.crm.field.domain.ItemField;
import org.guanhu.crm.field.domain.ItemKind;
import org.guanhu.crm.field.domain.ItemName;

/** Which fields and items a form offers for such a customer. */
@ApplicationScoped
public class FormInputs {

    @Inject private Clock clock;

    /**
     * The items among these fields, and empty ones of each kind that such customers may have.
     *
     * @param offered how many empty ones of each kind
     */
    List<RecordItem> items(CustomerKind kind, Map<Field, String> values, int offered) {
        var items = new LinkedHashSet<RecordItem>();
        values.keySet().stream()
                .filter(ItemField.class::isInstance)
                .map(ItemField.class::cast)
                .forEach(one -> items.add(new RecordItem(one.kind(), one.item(), false)));
        for (var one : ItemKind.values()) {
            int due = items.size() + (one.isOf(kind) ? offered : 0);
            // A name that comes twice is taken once.
            while (items.size() < due) {
                items.add(new RecordItem(one, ItemName.next(clock), true));
            }
        }
        return List.copyOf(items);
    }

    /** One input for each field that may be given, those of items behind the others. */
    static List<AmendmentForm.Input> inputs(
            CustomerKind kind,
            List<RecordItem> items,
            Function<Field, AmendmentForm.Input> onRecord) {
        var register =
                Arrays.stream(CustomerField.values())
                        .filter(field -> field.isAmendable() && field.isOf(kind))
                        .map(onRecord);
        var ofItems =
                items.stream()
                        .flatMap(
                                item ->
                                        item.fields().stream()
                                                .map(
                                                        field ->
                                                                item.isNew()
                                                                        ? AmendmentForm.Input.blank(
                                                                                field)
                                                                        : onRecord.apply(field)));
        return Stream.concat(register, ofItems).toList();
    }
}
