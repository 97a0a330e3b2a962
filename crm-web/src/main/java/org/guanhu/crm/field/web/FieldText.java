package org.guanhu.crm.field.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guanhu.crm.access.application.BranchNames;
import org.guanhu.crm.access.application.StaffNames;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.shared.web.Language;
import org.guanhu.crm.shared.web.Wording;

/** Shows a field's value as people read it: codes, branches and staff by their names. */
@Named
@RequestScoped
public class FieldText {

    @Inject private Wording wording;
    @Inject private Language language;
    @Inject private BranchNames branches;
    @Inject private StaffNames staff;

    /** The value for the reader; null stays null, and what is masked stays as it is. */
    public String of(CustomerField field, String value) {
        if (value == null) {
            return null;
        }
        var type = field.type();
        if (type.codes().contains(value)) {
            return wording.of(type.codeLabelKey(value));
        }
        return switch (type) {
            case BRANCH -> branches.of(new BranchCode(value), language.getLocale());
            case STAFF -> staff.of(new StaffId(value), language.getLocale());
            default -> value;
        };
    }
}
