package org.guanhu.crm.administration.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.guanhu.crm.access.domain.BilingualName;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.Duties;
import org.guanhu.crm.access.domain.Grants;
import org.guanhu.crm.access.domain.Particulars;
import org.guanhu.crm.access.domain.RoleCode;
import org.guanhu.crm.access.domain.Site;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.access.domain.Validity;
import org.guanhu.crm.administration.domain.AccessChange;
import org.guanhu.crm.administration.domain.AccessChange.AmendAccount;
import org.guanhu.crm.administration.domain.AccessChange.DefineRole;
import org.guanhu.crm.administration.domain.AccessChange.GrantRights;
import org.guanhu.crm.administration.domain.AccessChange.OpenAccount;
import org.guanhu.crm.administration.domain.AccessChange.SettleBranch;
import org.guanhu.crm.administration.domain.AccessChange.UseAccount;
import org.guanhu.crm.administration.domain.AccountStep;
import org.guanhu.crm.approval.application.ChangeFormat;
import org.guanhu.crm.approval.domain.Change;

/** Changes of access as JSON. */
@ApplicationScoped
public class AccessChangeFormat implements ChangeFormat {

    private static final String ACCOUNT = "account";
    private static final String BRANCH = "branch";
    private static final String BEFORE = "before";
    private static final String AFTER = "after";

    @Override
    public boolean knows(String alias) {
        return AccessChange.isOne(alias);
    }

    @Override
    public JsonObject write(Change change) {
        var json = Json.createObjectBuilder();
        if (change instanceof DefineRole define) {
            json.add("role", define.role().value()).add(BRANCH, define.branch().value());
            addIfAny(json, define.before() == null ? null : json(define.before()));
            json.add(AFTER, json(define.after()));
        } else if (change instanceof SettleBranch settle) {
            json.add(BRANCH, settle.branch().value());
            addIfAny(json, settle.before() == null ? null : json(settle.before()));
            json.add(AFTER, json(settle.after()));
        } else {
            writeOfAccount((AccessChange) change, json);
        }
        return json.build();
    }

    private static void writeOfAccount(AccessChange change, JsonObjectBuilder json) {
        json.add(ACCOUNT, change.account().value());
        if (change instanceof OpenAccount open) {
            json.add("person", open.person()).add(AFTER, json(open.particulars()));
        } else if (change instanceof AmendAccount amend) {
            json.add(BEFORE, json(amend.before())).add(AFTER, json(amend.after()));
        } else if (change instanceof GrantRights grant) {
            json.add(BRANCH, grant.branch().value());
            json.add(BEFORE, json(grant.before())).add(AFTER, json(grant.after()));
        } else {
            json.add(BRANCH, change.branch().value());
        }
    }

    private static void addIfAny(JsonObjectBuilder json, JsonObject before) {
        if (before != null) {
            json.add(BEFORE, before);
        }
    }

    @Override
    public Change read(String alias, JsonObject json) {
        return switch (alias) {
            case DefineRole.ALIAS -> role(json);
            case SettleBranch.OPENING, SettleBranch.AMENDING ->
                    new SettleBranch(
                            branch(json),
                            json.containsKey(BEFORE) ? site(json.getJsonObject(BEFORE)) : null,
                            site(json.getJsonObject(AFTER)));
            default -> ofAccount(alias, json);
        };
    }

    private static DefineRole role(JsonObject json) {
        return new DefineRole(
                new RoleCode(json.getString("role")),
                branch(json),
                json.containsKey(BEFORE) ? duties(json.getJsonObject(BEFORE)) : null,
                duties(json.getJsonObject(AFTER)));
    }

    private static AccessChange ofAccount(String alias, JsonObject json) {
        var account = new StaffId(json.getString(ACCOUNT));
        return switch (alias) {
            case OpenAccount.ALIAS ->
                    new OpenAccount(
                            account,
                            json.getString("person"),
                            particulars(json.getJsonObject(AFTER)));
            case AmendAccount.ALIAS ->
                    new AmendAccount(
                            account,
                            particulars(json.getJsonObject(BEFORE)),
                            particulars(json.getJsonObject(AFTER)));
            case GrantRights.ALIAS ->
                    new GrantRights(
                            account,
                            branch(json),
                            grants(json.getJsonObject(BEFORE)),
                            grants(json.getJsonObject(AFTER)));
            default -> new UseAccount(account, branch(json), AccountStep.of(alias).orElseThrow());
        };
    }

    private static BranchCode branch(JsonObject json) {
        return new BranchCode(json.getString(BRANCH));
    }

    private static JsonObject json(Particulars of) {
        var json = named(of.name()).add(BRANCH, of.branch().value());
        if (of.superior() != null) {
            json.add("superior", of.superior().value());
        }
        return json.add("validity", of.validity().text()).build();
    }

    private static Particulars particulars(JsonObject json) {
        var superior = json.getString("superior", null);
        return new Particulars(
                name(json),
                branch(json),
                superior == null ? null : new StaffId(superior),
                Validity.of(json.getString("validity")));
    }

    private static JsonObject json(Grants of) {
        return Json.createObjectBuilder()
                .add("roles", of.rolesText())
                .add("scopes", of.scopesText())
                .build();
    }

    private static Grants grants(JsonObject json) {
        return Grants.of(json.getString("roles"), json.getString("scopes"));
    }

    private static JsonObject json(Duties of) {
        return named(of.name()).add("permissions", of.permissionsText()).build();
    }

    private static Duties duties(JsonObject json) {
        return new Duties(name(json), Duties.permissions(json.getString("permissions")));
    }

    private static JsonObject json(Site of) {
        var json = named(of.name());
        if (of.parent() != null) {
            json.add("parent", of.parent().value());
        }
        return json.build();
    }

    private static Site site(JsonObject json) {
        var parent = json.getString("parent", null);
        return new Site(name(json), parent == null ? null : new BranchCode(parent));
    }

    private static JsonObjectBuilder named(BilingualName name) {
        return Json.createObjectBuilder()
                .add("chinese", name.chinese())
                .add("english", name.english());
    }

    private static BilingualName name(JsonObject json) {
        return new BilingualName(json.getString("chinese"), json.getString("english"));
    }
}
