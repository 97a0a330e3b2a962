package org.guanhu.crm.customer.web;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.guanhu.crm.approval.application.ChangeRequestView;
import org.guanhu.crm.approval.application.FieldDiff;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.approval.domain.Circumstances;
import org.guanhu.crm.approval.web.CircumstancesForm;
import org.guanhu.crm.customer.application.AmendmentForm;
import org.guanhu.crm.customer.application.CustomerOpening;
import org.guanhu.crm.customer.application.Proposal;
import org.guanhu.crm.customer.application.RecordItem;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.field.domain.CustomerKind;
import org.guanhu.crm.field.domain.Field;
import org.guanhu.crm.field.domain.FieldType;
import org.guanhu.crm.field.domain.ItemField;
import org.guanhu.crm.field.domain.ItemKind;

/**
 * What a maker types to change a record. Only what differs from what was shown counts as touched;
 * whatever is refused, it all stays. The nonce makes one request of one form, however often it is
 * sent (I9).
 */
public class AmendForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String nonce = UUID.randomUUID().toString();
    private final Map<String, String> typed = new HashMap<>();
    private final Map<String, Boolean> takenOff = new HashMap<>();
    private final CircumstancesForm circumstances = new CircumstancesForm();
    private AmendmentForm start;
    private String revised;
    private String because;

    AmendForm(AmendmentForm start) {
        this.start = start;
        start.inputs().forEach(input -> typed.put(input.field().key(), shown(input)));
    }

    /** Starts again from the record as it is now; what was touched stays as it was typed. */
    void refresh(AmendmentForm now) {
        var touched = touched();
        start = now.offering(start);
        start.inputs().stream()
                .filter(input -> !touched.containsKey(input.field()))
                .forEach(input -> typed.put(input.field().key(), shown(input)));
    }

    /** Takes over what an earlier request wanted, as far as this person may see it. */
    void takeOver(ChangeRequestView earlier) {
        revised = earlier.row().number();
        because = earlier.decision() == null ? null : earlier.decision().reason();
        circumstances.takeOver(earlier.reason(), earlier.row());
        earlier.fields().stream()
                .map(FieldDiff::field)
                .filter(ItemField.class::isInstance)
                .map(ItemField.class::cast)
                .forEach(field -> start = start.offering(field.kind(), field.item()));
        earlier.fields().stream()
                .filter(wanted -> !wanted.masked())
                .forEach(
                        wanted ->
                                typed.put(
                                        wanted.field().key(),
                                        writable(wanted.field(), wanted.after())));
    }

    /** What was typed into the fields that the maker touched and may change now. */
    Map<Field, String> touched() {
        var touched = new TreeMap<Field, String>(Field.ORDER);
        start.inputs().stream()
                .filter(input -> input.pending() == null)
                .filter(input -> isTakenOff(input) || isOtherwise(input))
                .forEach(input -> touched.put(input.field(), wanted(input)));
        return touched;
    }

    private boolean isOtherwise(AmendmentForm.Input input) {
        return !same(typed.get(input.field().key()), shown(input));
    }

    private String wanted(AmendmentForm.Input input) {
        return isTakenOff(input) ? "" : Objects.toString(typed.get(input.field().key()), "");
    }

    private boolean isTakenOff(AmendmentForm.Input input) {
        return input.field() instanceof ItemField of
                && Boolean.TRUE.equals(takenOff.get(of.itemKey()));
    }

    /** The fields alone, to be judged before the circumstances are complete. */
    Proposal draft(CustomerNumber customer) {
        return proposal(customer, null);
    }

    Proposal proposal(CustomerNumber customer) {
        return proposal(customer, circumstances.circumstances());
    }

    private Proposal proposal(CustomerNumber customer, Circumstances why) {
        var touched = touched();
        var seen = new TreeMap<Field, String>(Field.ORDER);
        start.inputs().stream()
                .filter(input -> touched.containsKey(input.field()))
                .forEach(input -> seen.put(input.field(), input.digest()));
        return new Proposal(customer, touched, seen, why, nonce);
    }

    /** The values of a record that is to be opened. */
    CustomerOpening.Order order(boolean isComplete) {
        return new CustomerOpening.Order(
                start.kind(),
                touched(),
                isComplete ? circumstances.circumstances() : null,
                revised == null ? null : new ChangeRequestNumber(revised),
                nonce);
    }

    /** The items of that kind: those on record, and those that may be added. */
    public List<RecordItem> items(ItemKind kind) {
        return start.of(kind);
    }

    /** Whether an item stands open: it is on record, or something was written into it. */
    public boolean unfolds(RecordItem item) {
        return !item.isNew()
                || item.fields().stream()
                        .map(field -> typed.get(field.key()))
                        .anyMatch(text -> text != null && !text.isBlank());
    }

    /** Which items are to be taken off the record, by the key that their fields begin with. */
    public Map<String, Boolean> getTakenOff() {
        return takenOff;
    }

    /** Whether the record is still to be opened. */
    boolean isOfNew() {
        return start.customer() == null;
    }

    /** Whether the record is one of a person or of a company. */
    public CustomerKind getKind() {
        return start.kind();
    }

    /** The field of the form for a field of the register. */
    public AmendmentForm.Input input(Field field) {
        return start.inputs().stream()
                .filter(one -> one.field().equals(field))
                .findFirst()
                .orElseThrow();
    }

    private static String shown(AmendmentForm.Input input) {
        return input.masked() ? null : writable(input.field(), input.value());
    }

    /** A stored value as people type it: a Chinese mobile number without its country code. */
    static String writable(Field field, String value) {
        boolean chinese =
                (field.type() == FieldType.MOBILE || field.type() == FieldType.PHONE)
                        && value != null
                        && value.startsWith("+861");
        return chinese ? value.substring("+86".length()) : value;
    }

    private static boolean same(String one, String other) {
        return Objects.toString(one, "").strip().equals(Objects.toString(other, ""));
    }

    /** What stands in the inputs, by the field's key. */
    public Map<String, String> getTyped() {
        return typed;
    }

    /** Number of the request that this one is made of, or null. */
    public String getRevised() {
        return revised;
    }

    /** The checker's reason for sending that one back, or null. */
    public String getBecause() {
        return because;
    }

    /** Why the change is wanted and by which way it came. */
    public CircumstancesForm getCircumstances() {
        return circumstances;
    }
}
