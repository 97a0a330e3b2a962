package org.guanhu.crm.customer.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
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

    /** The items among these fields, and an empty one of each kind that such customers may have. */
    List<AmendmentForm.Item> items(CustomerKind kind, Map<Field, String> values, int offered) {
        var items = new LinkedHashSet<AmendmentForm.Item>();
        values.keySet().stream()
                .filter(ItemField.class::isInstance)
                .map(ItemField.class::cast)
                .forEach(one -> items.add(new AmendmentForm.Item(one.kind(), one.item(), false)));
        var all = new ArrayList<>(items);
        Arrays.stream(ItemKind.values())
                .filter(one -> one.isOf(kind))
                .flatMap(one -> Stream.generate(() -> offered(one)).limit(offered))
                .forEach(all::add);
        return all;
    }

    private AmendmentForm.Item offered(ItemKind kind) {
        return new AmendmentForm.Item(kind, ItemName.next(clock), true);
    }

    /** One input for each field that may be given, those of items behind the others. */
    static List<AmendmentForm.Input> inputs(
            CustomerKind kind,
            List<AmendmentForm.Item> items,
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
