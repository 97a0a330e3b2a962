package org.guanhu.crm.customer.web;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.guanhu.crm.approval.application.ChangeRequestView;
import org.guanhu.crm.approval.domain.Circumstances;
import org.guanhu.crm.approval.web.CircumstancesForm;
import org.guanhu.crm.customer.application.AmendmentForm;
import org.guanhu.crm.customer.application.Proposal;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.FieldType;

/**
 * What a maker types to change a record. Only what differs from what was shown counts as touched;
 * whatever is refused, it all stays. The nonce makes one request of one form, however often it is
 * sent (I9).
 */
public class AmendForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String nonce = UUID.randomUUID().toString();
    private final Map<String, String> typed = new HashMap<>();
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
        start = now;
        now.inputs().stream()
                .filter(input -> !touched.containsKey(input.field()))
                .forEach(input -> typed.put(input.field().key(), shown(input)));
    }

    /** Takes over what an earlier request wanted, as far as this person may see it. */
    void takeOver(ChangeRequestView earlier) {
        revised = earlier.row().number();
        because = earlier.decision() == null ? null : earlier.decision().reason();
        circumstances.takeOver(earlier.reason(), earlier.row());
        earlier.fields().stream()
                .filter(wanted -> !wanted.masked())
                .forEach(
                        wanted ->
                                typed.put(
                                        wanted.field().key(),
                                        writable(wanted.field(), wanted.after())));
    }

    /** What was typed into the fields that the maker touched and may change now. */
    Map<CustomerField, String> touched() {
        var touched = new EnumMap<CustomerField, String>(CustomerField.class);
        start.inputs().stream()
                .filter(input -> input.pending() == null)
                .filter(input -> !same(typed.get(input.field().key()), shown(input)))
                .forEach(
                        input ->
                                touched.put(
                                        input.field(),
                                        Objects.toString(typed.get(input.field().key()), "")));
        return touched;
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
        var seen = new EnumMap<CustomerField, String>(CustomerField.class);
        start.inputs().stream()
                .filter(input -> touched.containsKey(input.field()))
                .forEach(input -> seen.put(input.field(), input.digest()));
        return new Proposal(customer, touched, seen, why, nonce);
    }

    /** The field of the form for a field of the register. */
    public AmendmentForm.Input input(CustomerField field) {
        return start.inputs().stream()
                .filter(one -> one.field() == field)
                .findFirst()
                .orElseThrow();
    }

    private static String shown(AmendmentForm.Input input) {
        return input.masked() ? null : writable(input.field(), input.value());
    }

    /** A stored value as people type it: a Chinese mobile number without its country code. */
    static String writable(CustomerField field, String value) {
        boolean chinese =
                field.type() == FieldType.MOBILE && value != null && value.startsWith("+861");
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
