package org.guanhu.crm.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.guanhu.crm.access.domain.FactorDemand;

/** Who needs a second factor here: in the demonstration nobody, else those with grave duties. */
@ApplicationScoped
public class FactorSettings {

    private FactorDemand demand;

    /** For the container's proxy. */
    protected FactorSettings() {}

    @Inject
    public FactorSettings(
            @ConfigProperty(name = "crm.totp.required") Optional<String> demand,
            @ConfigProperty(name = "crm.demo", defaultValue = "false") boolean demo) {
        this.demand =
                demand.map(FactorDemand::named)
                        .orElse(demo ? FactorDemand.NONE : FactorDemand.SENSITIVE);
    }

    /** Who needs one. */
    public FactorDemand demand() {
        return demand;
    }
}
