package org.guanhu.crm.access.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.access.domain.SessionEnd;
import org.guanhu.crm.access.domain.StaffId;

/** Changes the password of whoever is signed in; no transaction is open while it hashes. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OwnPasswordBean implements OwnPassword {

    @Inject private CurrentStaff me;
    @Inject private CurrentSession session;
    @Inject private PasswordProof proof;
    @Inject private PasswordRules rules;
    @Inject private PasswordHashes hashes;
    @Inject private SignInRecords records;
    @Inject private SessionRegistry sessions;
    @Inject private OwedSteps owed;

    @Override
    @SignedInOnly(evenIfOwing = true)
    public PasswordDemand demand() {
        boolean now = owed.of(me.id()).filter(Owed.PASSWORD::equals).isPresent();
        return new PasswordDemand(rules.profile(), now);
    }

    @Override
    @SignedInOnly(evenIfOwing = true)
    public void change(char[] present, String wanted) {
        StaffId person = me.id();
        proof.mustBe(person, present);
        List<String> usedBefore = records.lastHashes(person, rules.profile().remembered());
        rules.mustAllow(wanted, person, usedBefore);
        records.chosen(person, hashes.of(wanted.toCharArray()));
        session.id().ifPresent(kept -> endOthers(person, kept));
        owed.forget();
    }

    private void endOthers(StaffId person, String kept) {
        sessions.endOthers(person, kept, SessionEnd.PASSWORD_CHANGED);
    }
}
