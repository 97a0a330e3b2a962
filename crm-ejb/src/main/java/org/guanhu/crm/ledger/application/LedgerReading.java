package org.guanhu.crm.ledger.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.crypto.domain.FieldCipher;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.FieldPolicy;
import org.guanhu.crm.field.domain.Mask;
import org.guanhu.crm.ledger.domain.LedgerBody;
import org.guanhu.crm.ledger.domain.LedgerEntry;
import org.guanhu.crm.ledger.domain.LedgerField;
import org.guanhu.crm.ledger.domain.LedgerSeals;

/** Opens entries for one person, under the same field policy as everywhere. */
@ApplicationScoped
public class LedgerReading {

    @Inject private FieldCipher cipher;

    @Inject private CurrentStaff me;

    /** The entry as the present person may read it. */
    public LedgerRow row(LedgerEntry entry) {
        var body = entry.body();
        return new LedgerRow(
                entry.order(),
                body.at(),
                body.actor(),
                body.kind(),
                body.subject(),
                body.branch(),
                body.request(),
                body.stream() + "#" + body.sequence(),
                body.facts(),
                body.fields().stream().map(field -> view(body, field)).toList(),
                entry.hash());
    }

    /** The entries as the present person may read them. */
    public List<LedgerRow> rows(List<LedgerEntry> entries) {
        cipher.load(entries.stream().map(entry -> entry.body().subject()).toList());
        return entries.stream().map(this::row).toList();
    }

    private LedgerRow.ValueView view(LedgerBody body, LedgerField field) {
        var key = field.key();
        var before =
                cipher.open(
                        LedgerSeals.before(body.stream(), body.sequence(), body.subject(), key),
                        field.before());
        var after =
                cipher.open(
                        LedgerSeals.after(body.stream(), body.sequence(), body.subject(), key),
                        field.after());
        return CustomerField.byKey(key)
                .map(
                        known ->
                                new LedgerRow.ValueView(
                                        key,
                                        known.labelKey(),
                                        FieldPolicy.show(known, before, me),
                                        FieldPolicy.show(known, after, me)))
                .orElseGet(
                        () ->
                                new LedgerRow.ValueView(
                                        key, "ledger.value." + key, free(before), free(after)));
    }

    /** What is no field of the register is free text that may name anything, so it counts as C2. */
    private String free(String value) {
        return FieldPolicy.seesPersonal(me) ? value : Mask.TEXT.apply(value);
    }
}
