package org.guanhu.crm.explanation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.guanhu.crm.access.application.BranchNames;
import org.guanhu.crm.access.application.RoleNames;
import org.guanhu.crm.access.application.StaffNames;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.domain.ScopeGround;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.explanation.application.Explanation;
import org.guanhu.crm.explanation.application.RoleList;
import org.guanhu.crm.field.domain.Field;
import org.guanhu.crm.shared.web.Language;
import org.guanhu.crm.shared.web.Wording;

/** Puts an explanation into the reader's words. */
@RequestScoped
public class ExplanationWords {

    @Inject private Wording wording;
    @Inject private Language language;
    @Inject private StaffNames staff;
    @Inject private BranchNames branches;
    @Inject private RoleNames roleNames;

    /** The one sentence. */
    public String sentence(Explanation explanation) {
        return wording.ofAll(
                explanation.code(), explanation.arguments().stream().map(this::word).toList());
    }

    /** Some roles by their names. */
    public String roles(RoleList list) {
        if (list.roles().isEmpty()) {
            return wording.of("explanation.noRoles");
        }
        var named = roleNames.all(language.getLocale());
        return list.roles().stream()
                .map(role -> named.getOrDefault(role, role.value()))
                .collect(Collectors.joining(wording.of("explanation.comma")));
    }

    private Object word(Object argument) {
        if (argument instanceof StaffId login) {
            return wording.of(
                    "explanation.person", staff.of(login, language.getLocale()), login.value());
        }
        if (argument instanceof BranchCode branch) {
            return branches.of(branch, language.getLocale());
        }
        if (argument instanceof RoleList list) {
            return roles(list);
        }
        return label(argument);
    }

    private Object label(Object argument) {
        if (argument instanceof Permission permission) {
            return wording.of(permission.labelKey());
        }
        if (argument instanceof Field field) {
            return wording.of(field.labelKey());
        }
        return argument instanceof ScopeGround ground ? wording.of(ground.labelKey()) : argument;
    }
}
