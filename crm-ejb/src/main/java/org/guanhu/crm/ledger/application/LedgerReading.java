package org.guanhu.crm.ledger.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.crypto.domain.FieldCipher;
import org.guanhu.crm.crypto.domain.SealPlace;
import org.guanhu.crm.field.domain.Field;
import org.guanhu.crm.field.domain.FieldPolicy;
import org.guanhu.crm.field.domain.Mask;
import org.guanhu.crm.field.domain.Visibility;
import org.guanhu.crm.ledger.domain.LedgerBody;
import org.guanhu.crm.ledger.domain.LedgerEntry;
import org.guanhu.crm.ledger.domain.LedgerField;
import org.guanhu.crm.ledger.domain.LedgerSeals;
import org.guanhu.crm.ledger.domain.LedgerStream;
import org.guanhu.crm.ledger.domain.LedgerValue;
import org.guanhu.crm.ledger.domain.SaltedValue;

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
        var stream = body.stream();
        var place = body.sequence();
        var before = open(LedgerSeals.before(stream, place, body.subject(), key), field.before());
        var after = open(LedgerSeals.after(stream, place, body.subject(), key), field.after());
        return Field.byKey(key)
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
                                        key,
                                        "ledger.value." + key,
                                        free(body, before),
                                        free(body, after)));
    }

    /**
     * What is no field of the register is free text that may name anything, so it counts as C2; but
     * not where it tells who may do what in the bank.
     */
    private String free(LedgerBody body, String value) {
        return seesFree(body) ? value : Mask.TEXT.apply(value);
    }

    private boolean seesFree(LedgerBody body) {
        return LedgerStream.isOfAccess(body.subject()) || FieldPolicy.seesPersonal(me);
    }

    /**
     * The values of an entry that the present person may see and that bear a commitment, each with
     * its salt: what can be shown to a stranger.
     */
    public List<DisclosedValue> disclosed(LedgerEntry entry) {
        var body = entry.body();
        var disclosed = new ArrayList<DisclosedValue>();
        for (var field : body.fields()) {
            if (sees(body, field.key())) {
                var before =
                        LedgerSeals.before(
                                body.stream(), body.sequence(), body.subject(), field.key());
                var after =
                        LedgerSeals.after(
                                body.stream(), body.sequence(), body.subject(), field.key());
                salted(before, field.before())
                        .map(value -> new DisclosedValue(field.key(), "before", value))
                        .ifPresent(disclosed::add);
                salted(after, field.after())
                        .map(value -> new DisclosedValue(field.key(), "after", value))
                        .ifPresent(disclosed::add);
            }
        }
        return disclosed;
    }

    /** A field's value after the change as it was written down, for proofs and nobody's eyes. */
    public String written(LedgerBody body, LedgerField field) {
        return open(
                LedgerSeals.after(body.stream(), body.sequence(), body.subject(), field.key()),
                field.after());
    }

    private boolean sees(LedgerBody body, String key) {
        return Field.byKey(key)
                .map(field -> FieldPolicy.visibility(field, me) == Visibility.OPEN)
                .orElseGet(() -> seesFree(body));
    }

    private Optional<SaltedValue> salted(SealPlace place, LedgerValue value) {
        return value.isPresent() && value.isCommitted()
                ? SaltedValue.opened(cipher.open(place, value.sealed()), value.commitment())
                : Optional.empty();
    }

    /** What does not open as committed stands in place of a value that is no more. */
    private String open(SealPlace place, LedgerValue value) {
        var opened = cipher.open(place, value.sealed());
        return opened == null || !value.isCommitted()
                ? opened
                : SaltedValue.opened(opened, value.commitment())
                        .map(SaltedValue::value)
                        .orElse(opened);
    }
}
