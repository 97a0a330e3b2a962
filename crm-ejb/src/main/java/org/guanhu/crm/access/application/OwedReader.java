package org.guanhu.crm.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.guanhu.crm.access.domain.Credentials;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.domain.SecondFactor;
import org.guanhu.crm.access.domain.SecondFactors;
import org.guanhu.crm.access.domain.StaffId;

/** Reads what stands between a person and their work, as the database has it at this moment. */
@ApplicationScoped
@Transactional
public class OwedReader {

    @Inject private Credentials credentials;
    @Inject private PasswordRules rules;
    @Inject private SecondFactors factors;
    @Inject private FactorSettings settings;
    @Inject private Clock clock;

    /** What that person, who may do this, has to settle next. */
    public Optional<Owed> owedBy(StaffId person, Set<Permission> permissions) {
        return credentials
                .of(person)
                .filter(known -> known.mustChange(clock.instant(), rules.longestUse().orElse(null)))
                .map(known -> Owed.PASSWORD)
                .or(() -> lacksFactor(person, permissions));
    }

    private Optional<Owed> lacksFactor(StaffId person, Set<Permission> permissions) {
        boolean lacks =
                settings.demand().concerns(permissions)
                        && factors.of(person).filter(SecondFactor::isInUse).isEmpty();
        return lacks ? Optional.of(Owed.FACTOR) : Optional.empty();
    }
}
