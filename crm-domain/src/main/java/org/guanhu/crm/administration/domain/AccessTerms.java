package org.guanhu.crm.administration.domain;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.guanhu.crm.access.domain.BilingualName;
import org.guanhu.crm.access.domain.Duties;
import org.guanhu.crm.access.domain.Grants;
import org.guanhu.crm.access.domain.Particulars;
import org.guanhu.crm.access.domain.Site;
import org.guanhu.crm.approval.domain.Term;

/** The terms of changes of access; what stands in ledger entries too, so keys never change. */
public final class AccessTerms {

    /** What somebody or something is called, in both languages. */
    public static final String CALLED = "called";

    /** The natural person behind an account. */
    public static final String PERSON = "person";

    /** Where somebody works. */
    public static final String WORKPLACE = "workplace";

    /** Who leads somebody. */
    public static final String SUPERIOR = "superior";

    /** The days on which an account may be used. */
    public static final String VALIDITY = "validity";

    /** Whether an account is in use. */
    public static final String USE = "use";

    /** The roles held. */
    public static final String ROLES = "roles";

    /** The shares of the customers held. */
    public static final String SCOPES = "scopes";

    /** What a role allows. */
    public static final String PERMISSIONS = "permissions";

    /** The branch above. */
    public static final String ABOVE = "above";

    /** The last day on which rights can be confirmed. */
    public static final String DUE = "due";

    /** The branches whose accounts are reviewed. */
    public static final String BRANCHES = "branches";

    /** Why something was changed; told with the terms, and none of them. */
    public static final String REASON = "reason";

    /** What stands between a Chinese and an English name. */
    public static final String BETWEEN_NAMES = " / ";

    private AccessTerms() {}

    /** What an account says of a person. */
    public static Map<String, String> of(Particulars particulars) {
        var state = new LinkedHashMap<String, String>();
        put(state, CALLED, text(particulars.name()));
        put(state, WORKPLACE, particulars.branch());
        put(state, SUPERIOR, particulars.superior());
        put(state, VALIDITY, particulars.validity().text());
        return state;
    }

    /** What an account may do. */
    public static Map<String, String> of(Grants grants) {
        var state = new LinkedHashMap<String, String>();
        put(state, ROLES, grants.rolesText());
        put(state, SCOPES, grants.scopesText());
        return state;
    }

    /** What a role is. */
    public static Map<String, String> of(Duties duties) {
        var state = new LinkedHashMap<String, String>();
        put(state, CALLED, text(duties.name()));
        put(state, PERMISSIONS, duties.permissionsText());
        return state;
    }

    /** What a branch is. */
    public static Map<String, String> of(Site site) {
        var state = new LinkedHashMap<String, String>();
        put(state, CALLED, text(site.name()));
        put(state, ABOVE, site.parent());
        return state;
    }

    /** Whether an account is in use. */
    public static Map<String, String> ofUse(boolean inUse) {
        return Map.of(USE, inUse ? "ACTIVE" : "CLOSED");
    }

    /** What differs between two states. */
    public static List<Term> between(Map<String, String> before, Map<String, String> after) {
        var keys = new LinkedHashSet<>(after.keySet());
        keys.addAll(before.keySet());
        return keys.stream()
                .map(key -> new Term(key, before.get(key), after.get(key)))
                .filter(term -> !Objects.equals(term.before(), term.after()))
                .toList();
    }

    private static String text(BilingualName name) {
        return name.chinese() + BETWEEN_NAMES + name.english();
    }

    private static void put(Map<String, String> state, String key, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            state.put(key, value.toString());
        }
    }
}
