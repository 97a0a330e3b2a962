package org.guanhu.crm.administration.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.guanhu.crm.access.domain.AccessMark;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.domain.StaffMembers;
import org.guanhu.crm.administration.domain.AccessChange;
import org.guanhu.crm.approval.application.ChangeHandler;
import org.guanhu.crm.approval.application.RequestTrail;
import org.guanhu.crm.approval.domain.Applied;
import org.guanhu.crm.approval.domain.Approval;
import org.guanhu.crm.approval.domain.Change;
import org.guanhu.crm.approval.domain.Checker;
import org.guanhu.crm.approval.domain.FieldConflict;
import org.guanhu.crm.approval.domain.Objection;
import org.guanhu.crm.crypto.domain.FieldCipher;
import org.guanhu.crm.crypto.domain.SealPlace;
import org.guanhu.crm.ledger.domain.Ledger;

/** Carries approved changes of access out: ledger entry first, then the record that names it. */
@ApplicationScoped
public class AccessChangeHandler implements ChangeHandler {

    /** Why nobody has a hand in what they may do themselves. */
    static final Objection NOT_FOR_YOURSELF = new Objection("administration.notForYourself");

    @Inject @Any private Instance<AccessRegister> registers;

    @Inject private StaffMembers members;

    @Inject private DutyWatch watch;

    @Inject private FieldCipher cipher;

    @Inject private Ledger ledger;

    @Override
    public boolean handles(String alias) {
        return AccessChange.isOne(alias);
    }

    @Override
    public Permission decidedWith() {
        return Permission.ACCESS_DECIDE;
    }

    @Override
    public boolean isSensitive() {
        return true;
    }

    @Override
    public Map<String, String> baseDigests(Change change) {
        var access = (AccessChange) change;
        var place = new SealPlace("access", access.slot(), change.subject(), "");
        return Map.of(access.slot(), cipher.digest(place, access.seen().toString()));
    }

    @Override
    public void hold(Change change) {
        var access = (AccessChange) change;
        watch.takeTurn();
        registerOf(access).hold(access);
        registerOf(access).mustSuit(access);
    }

    @Override
    public List<FieldConflict> conflicts(Change change) {
        return List.of();
    }

    @Override
    public Map<String, String> movedOn(Change change) {
        var access = (AccessChange) change;
        var now = registerOf(access).present(access);
        var keys = new HashSet<>(access.seen().keySet());
        keys.addAll(now.keySet());
        var moved = new HashMap<String, String>();
        keys.stream()
                .filter(key -> !Objects.equals(access.seen().get(key), now.get(key)))
                .forEach(key -> moved.put(key, now.get(key)));
        return moved;
    }

    @Override
    public Optional<Objection> objectionTo(Change change, Checker checker) {
        return concerns(change, checker.person())
                ? Optional.of(NOT_FOR_YOURSELF)
                : Optional.empty();
    }

    /** Whether the change is one of an account of that natural person. */
    private boolean concerns(Change change, String person) {
        if (change instanceof AccessChange.OpenAccount open && open.person().equals(person)) {
            return true;
        }
        var account = change instanceof AccessChange access ? access.account() : null;
        return account != null
                && members.byId(account).filter(staff -> staff.person().equals(person)).isPresent();
    }

    @Override
    public String subjectName(Change change) {
        var access = (AccessChange) change;
        return registerOf(access)
                .name(access)
                .map(name -> name.chinese() + " " + name.english())
                .orElse(change.subject());
    }

    @Override
    public Applied carryOut(Change change, Approval approval) {
        approval.mustCover(change);
        var access = (AccessChange) change;
        var register = registerOf(access);
        long place = register.mark(access).map(AccessMark::count).orElse(0L) + 1;
        var entry =
                ledger.append(
                        AccessChangeTrail.of(access, approval, place),
                        RequestTrail.signature(approval));
        register.carryOut(access, approval, entry);
        return new Applied(place, entry);
    }

    private AccessRegister registerOf(AccessChange change) {
        return registers.stream()
                .filter(register -> register.keeps(change))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody keeps " + change.alias()));
    }
}
