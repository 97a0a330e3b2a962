package org.guanhu.crm.reveal.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.web.CurrentUser;
import org.guanhu.crm.customer.application.FieldView;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.field.domain.Field;
import org.guanhu.crm.reveal.application.CustomerReveal;
import org.guanhu.crm.reveal.application.RevealOrder;
import org.guanhu.crm.reveal.domain.RevealPurpose;
import org.guanhu.crm.shared.domain.BusinessRuleViolation;
import org.guanhu.crm.shared.web.Choice;
import org.guanhu.crm.shared.web.Dialogs;
import org.guanhu.crm.shared.web.Notices;
import org.guanhu.crm.shared.web.Wording;

/** The dialog in which somebody says why they need a masked value, and sees it for a minute. */
@Named
@ViewScoped
public class Revealing implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String DIALOG = "revealing";

    /** At which input each complaint stands; others stand above the form. */
    private static final Map<String, String> PLACES =
            Map.of(
                    "reveal.purposeMissing", "purpose",
                    "approval.reasonMissing", "words",
                    "approval.reasonTooLong", "words",
                    "reveal.reasonTooShort", "words");

    @Inject private CustomerReveal reveal;
    @Inject private RevealedValue revealed;
    @Inject private CurrentUser user;
    @Inject private Dialogs dialogs;
    @Inject private Notices notices;
    @Inject private Wording wording;

    private Field field;
    private RevealPurpose purpose;
    private String words;

    /** Whether the value is masked for this person and could be shown for a reason. */
    public boolean offers(FieldView view) {
        return view.masked()
                && view.value() != null
                && user.may(Permission.CUSTOMER_REVEAL)
                && !user.isMasked();
    }

    /** Opens the dialog for one field. */
    public void open(Field wanted) {
        field = wanted;
        purpose = null;
        words = null;
        dialogs.open(DIALOG);
    }

    /** Shows the value in this one answer; nothing keeps it on the server. */
    public void show(CustomerNumber customer) {
        try {
            revealed.show(reveal.reveal(new RevealOrder(customer, field, purpose, words)));
        } catch (BusinessRuleViolation refused) {
            var place = PLACES.get(refused.code());
            if (place == null) {
                throw refused;
            }
            notices.problem(place, refused.code(), refused.arguments());
        }
    }

    /** What a value may be needed for. */
    public List<Choice> getPurposes() {
        return wording.choices(RevealPurpose.class);
    }

    /** Key of the label of the field that is asked for. */
    public String getLabelKey() {
        return field == null ? "reveal.dialog.title" : field.labelKey();
    }

    public String getPurpose() {
        return purpose == null ? null : purpose.name();
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose == null ? null : RevealPurpose.valueOf(purpose);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
