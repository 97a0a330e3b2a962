package org.guanhu.crm.explanation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.access.web.CurrentUser;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.customer.domain.UnknownCustomer;
import org.guanhu.crm.explanation.application.AccessExplanation;
import org.guanhu.crm.explanation.application.AccessQuestion;
import org.guanhu.crm.explanation.application.Explanation;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.Field;
import org.guanhu.crm.shared.web.Choice;
import org.guanhu.crm.shared.web.Wording;

/** Why may I, why may I not: person, action, customer and field; one sentence as the answer. */
@Named
@ViewScoped
public class ExplanationWhyPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private AccessExplanation explanations;
    @Inject private ExplanationWords words;
    @Inject private CurrentUser user;
    @Inject private Wording wording;

    private String who;
    private String action;
    private String number;
    private String field;
    private transient Explanation explanation;

    /** Shows the answer under an address of its own. */
    public String ask() {
        return "/explanation/why?faces-redirect=true&includeViewParams=true";
    }

    /** Whether something was asked. */
    public boolean isAsked() {
        return action != null || number != null || field != null;
    }

    /** Whether the answer is yes. */
    public boolean isAllowed() {
        return misnamed().isEmpty() && explanation().map(Explanation::allowed).orElse(false);
    }

    /** The answer, in one sentence. */
    public String getSentence() {
        return misnamed()
                .or(() -> explanation().map(words::sentence))
                .orElseGet(() -> wording.of("explanation.noSuch", String.valueOf(number)));
    }

    /** What to say to a login, an action or a field that there cannot be: nothing else is told. */
    private Optional<String> misnamed() {
        if (isNobody()) {
            return Optional.of(wording.of("explanation.noSuchPerson", who));
        }
        if (isNamed(action) && action().isEmpty()) {
            return Optional.of(wording.of("explanation.noSuchAction", action));
        }
        return isNamed(field) && Field.byKey(field).isEmpty()
                ? Optional.of(wording.of("explanation.noSuchField", field))
                : Optional.empty();
    }

    private static boolean isNamed(String parameter) {
        return parameter != null && !parameter.isBlank();
    }

    private Optional<Explanation> explanation() {
        if (explanation == null) {
            try {
                explanation = answer();
            } catch (UnknownCustomer outside) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(explanation);
    }

    /** What was typed as a login and cannot be one is nobody, not oneself. */
    private boolean isNobody() {
        return isNamed(who) && !StaffId.isOne(who);
    }

    private Explanation answer() {
        var question =
                new AccessQuestion(
                        action().orElse(null),
                        customer(),
                        isNamed(field) ? Field.byKey(field).orElseThrow() : null);
        return isMine() ? explanations.mine(question) : explanations.of(StaffId.of(who), question);
    }

    private CustomerNumber customer() {
        if (!isNamed(number)) {
            return null;
        }
        if (!CustomerNumber.isOne(number.strip())) {
            throw new UnknownCustomer(number);
        }
        return new CustomerNumber(number.strip());
    }

    private boolean isMine() {
        return !StaffId.isOne(who) || StaffId.of(who).value().equals(user.getLogin());
    }

    private Optional<Permission> action() {
        return Arrays.stream(Permission.values())
                .filter(one -> one.name().equals(action))
                .findFirst();
    }

    /** Everything that one can be allowed to do. */
    public List<Choice> getActions() {
        return Arrays.stream(Permission.values())
                .map(one -> new Choice(one.name(), wording.of(one.labelKey())))
                .toList();
    }

    /** All fields of a record. */
    public List<Choice> getFields() {
        return Arrays.stream(CustomerField.values())
                .map(one -> new Choice(one.key(), wording.of(one.labelKey())))
                .toList();
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = field;
    }
}
