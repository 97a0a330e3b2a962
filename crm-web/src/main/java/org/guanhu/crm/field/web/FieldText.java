package org.guanhu.crm.field.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.guanhu.crm.access.application.BranchNames;
import org.guanhu.crm.access.application.StaffNames;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.field.domain.Erased;
import org.guanhu.crm.field.domain.Field;
import org.guanhu.crm.shared.web.Choice;
import org.guanhu.crm.shared.web.Language;
import org.guanhu.crm.shared.web.Wording;

/** Shows a field's value as people read it: codes, branches and staff by their names. */
@Named
@RequestScoped
public class FieldText {

    /** A Chinese mobile number as stored; masked ones do not match. */
    private static final Pattern MOBILE = Pattern.compile("\\+86(1\\d{2})(\\d{4})(\\d{4})");

    private static final String EXTENSION = ";ext=";

    @Inject private Wording wording;
    @Inject private Language language;
    @Inject private BranchNames branches;
    @Inject private StaffNames staff;

    private Map<BranchCode, String> branchNames;
    private final Map<String, String> staffNames = new HashMap<>();

    /** The value for the reader; null stays null, and what is masked stays as it is. */
    public String of(Field field, String value) {
        if (value == null) {
            return null;
        }
        if (Erased.is(value)) {
            return plain(value);
        }
        var type = field.type();
        if (type.isCode(value)) {
            return wording.of(type.codeLabelKey(value));
        }
        return switch (type) {
            case BRANCH -> branch(value);
            case STAFF -> staff(value);
            case MOBILE -> mobile(value);
            case PHONE -> line(value);
            default -> value;
        };
    }

    /** A text that belongs to no field; what was erased is told in the reader's language. */
    public String plain(String text) {
        return Erased.is(text) ? wording.of("page.erased") : text;
    }

    /** The codes of a field as a select box shows them. */
    public List<Choice> choices(Field field) {
        var type = field.type();
        return type.codes().stream()
                .map(code -> new Choice(code, wording.of(type.codeLabelKey(code))))
                .toList();
    }

    /** A branch by its name; what is no branch stays as it is. */
    public String branch(String code) {
        return branches().getOrDefault(new BranchCode(code), code);
    }

    /** A member of staff by name; whoever is not known stays as it is. */
    public String staff(String login) {
        return staffNames.computeIfAbsent(
                login, one -> staff.of(new StaffId(one), language.getLocale()));
    }

    /** All branches by their names, each after the one above it. */
    public Map<BranchCode, String> branches() {
        if (branchNames == null) {
            branchNames = branches.all(language.getLocale());
        }
        return branchNames;
    }

    private String line(String number) {
        var parts = number.split(EXTENSION, 2);
        return parts.length == 1
                ? mobile(number)
                : wording.of("field.phone.withExtension", parts[0], parts[1]);
    }

    static String mobile(String number) {
        var chinese = MOBILE.matcher(number);
        return chinese.matches()
                ? String.join(" ", chinese.group(1), chinese.group(2), chinese.group(3))
                : number;
    }
}
