package org.guanhu.crm.access.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.guanhu.crm.access.domain.CurrentStaff;

/** Sets up and removes the second factor of whoever is signed in. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OwnFactorBean implements OwnFactor {

    @Inject private CurrentStaff me;
    @Inject private PasswordProof password;
    @Inject private CodeProof code;
    @Inject private FactorKeeping keeping;
    @Inject private FactorSettings settings;
    @Inject private RightsOfThisRequest rights;
    @Inject private OwedSteps owed;

    @Override
    @SignedInOnly(evenIfOwing = true)
    public FactorView show() {
        boolean now = owed.of(me.id()).filter(Owed.FACTOR::equals).isPresent();
        return keeping.view(me.id(), now, isDemanded());
    }

    private boolean isDemanded() {
        return settings.demand().concerns(rights.of(me.id()).permissions());
    }

    @Override
    @SignedInOnly(evenIfOwing = true)
    public void begin(char[] typed) {
        keeping.mustHaveNone(me.id());
        password.mustBe(me.id(), typed);
        keeping.begin(me.id());
    }

    @Override
    @SignedInOnly(evenIfOwing = true)
    public List<String> confirm(String typed) {
        List<String> recovery = keeping.confirm(me.id(), typed);
        owed.forget();
        return recovery;
    }

    @Override
    @SignedInOnly
    public List<String> renewRecoveryCodes(String typed) {
        code.mustBe(me.id(), typed);
        return keeping.renewRecoveryCodes(me.id());
    }

    @Override
    @SignedInOnly
    public void remove(String typed) {
        keeping.mustBeRemovable(isDemanded());
        code.mustBe(me.id(), typed);
        keeping.remove(me.id());
    }
}
