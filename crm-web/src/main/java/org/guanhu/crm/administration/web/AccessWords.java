package org.guanhu.crm.administration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guanhu.crm.access.application.BranchNames;
import org.guanhu.crm.access.application.RoleNames;
import org.guanhu.crm.access.application.StaffNames;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.domain.RoleCode;
import org.guanhu.crm.access.domain.ScopeKind;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.access.domain.Validity;
import org.guanhu.crm.administration.domain.AccessTerms;
import org.guanhu.crm.shared.web.Language;
import org.guanhu.crm.shared.web.Wording;

/** Puts rights, as changes write them, into the reader's words. */
@Named
@RequestScoped
public class AccessWords {

    private static final String BETWEEN = "; ";

    @Inject private RoleNames roles;
    @Inject private BranchNames branches;
    @Inject private StaffNames staff;
    @Inject private Language language;
    @Inject private Wording wording;

    private Map<RoleCode, String> roleNames;

    /** What stands for a value; null is none. */
    public String of(String key, String value) {
        if (value == null) {
            return null;
        }
        return switch (key) {
            case AccessTerms.WORKPLACE, AccessTerms.ABOVE -> branch(value);
            case AccessTerms.SUPERIOR -> person(value);
            case AccessTerms.VALIDITY -> days(value);
            case AccessTerms.USE -> wording.of("enum.StaffState." + value);
            case AccessTerms.ROLES -> listed(roles(value));
            case AccessTerms.SCOPES -> listed(scopes(value));
            case AccessTerms.BRANCHES ->
                    Stream.of(value.split(BETWEEN))
                            .map(this::branch)
                            .collect(Collectors.joining(BETWEEN));
            case AccessTerms.PERMISSIONS -> listed(permissions(value));
            default -> value;
        };
    }

    private static String listed(Map<String, String> named) {
        return named.entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue())
                .collect(Collectors.joining(BETWEEN));
    }

    /** Roles with the days on which they are held. */
    Map<String, String> roles(String text) {
        return named(text, words -> role(words[0]), words -> days(words[1]));
    }

    /** Shares of the customers with the days on which they are held. */
    Map<String, String> scopes(String text) {
        return named(
                text,
                words -> scope(words[0], words.length > 2 ? words[1] : null),
                words -> days(words[words.length - 1]));
    }

    /** What a role allows. */
    Map<String, String> permissions(String text) {
        return named(
                text,
                words -> wording.of(Permission.valueOf(words[0]).labelKey()),
                words -> wording.of("page.yes"));
    }

    private static Map<String, String> named(
            String text, Function<String[], String> name, Function<String[], String> value) {
        var parts = text == null || text.isEmpty() ? new String[0] : text.split(BETWEEN);
        return Stream.of(parts)
                .map(part -> part.split(" "))
                .collect(
                        Collectors.toMap(
                                name, value, (one, other) -> one + BETWEEN + other, TreeMap::new));
    }

    /** The name of a role. */
    public String role(String code) {
        if (roleNames == null) {
            roleNames = roles.all(language.getLocale());
        }
        return roleNames.getOrDefault(new RoleCode(code), code);
    }

    /** A share of the customers. */
    public String scope(String kind, String branch) {
        var drawn = ScopeKind.valueOf(kind);
        return wording.of(drawn.labelKey(), branch == null ? "" : branchName(branch));
    }

    /** Name and code of a branch. */
    public String branch(String code) {
        return wording.of("access.branchAndCode", branchName(code), code);
    }

    private String branchName(String code) {
        return branches.of(new BranchCode(code), language.getLocale());
    }

    /** Name and login of a member of staff. */
    public String person(String login) {
        var name = staff.of(new StaffId(login), language.getLocale());
        return wording.of("access.branchAndCode", name, login);
    }

    /** From when to when. */
    public String days(String text) {
        var days = Validity.of(text);
        return days.to() == null
                ? wording.of("administration.since", days.from())
                : wording.of("administration.between", days.from(), days.to());
    }

    /** The page of an account, a role, a branch or a review; its name begins with what it is. */
    public String page(String subject) {
        return switch (kind(subject)) {
            case "staff" -> "/admin/account";
            case "role" -> "/admin/role";
            case "review" -> "/review/report";
            default -> "/admin/branch";
        };
    }

    /** What names it on its page. */
    public String code(String subject) {
        return subject.substring(subject.indexOf(':') + 1);
    }

    private static String kind(String subject) {
        return subject.substring(0, subject.indexOf(':'));
    }
}
