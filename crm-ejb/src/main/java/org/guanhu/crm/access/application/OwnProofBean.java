package org.guanhu.crm.access.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.access.domain.NotSignedIn;

/** Asks whoever is signed in for the stronger proof that they have. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OwnProofBean implements OwnProof {

    @Inject private CurrentStaff me;
    @Inject private CurrentSession session;
    @Inject private FactorProof factor;
    @Inject private CodeProof code;
    @Inject private PasswordProof password;
    @Inject private SessionRegistry sessions;

    @Override
    @SignedInOnly
    public boolean isByCode() {
        return factor.isAskedOf(me.id());
    }

    @Override
    @SignedInOnly
    public void prove(String typed) {
        String here = session.id().orElseThrow(NotSignedIn::new);
        if (isByCode()) {
            code.mustBe(me.id(), typed);
        } else {
            password.mustBe(me.id(), typed.toCharArray());
        }
        if (!sessions.proven(here)) {
            throw new NotSignedIn();
        }
    }
}
