package org.guanhu.crm.reveal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How much a bank lets its people look behind masks. */
@ApplicationScoped
public class RevealSettings {

    /** How long a value stands on the screen; long enough to read it out, short enough to guard. */
    static final int SECONDS = 60;

    @Inject
    @ConfigProperty(name = "crm.reveal.quota", defaultValue = "30")
    private int quota;

    /** For CDI. */
    protected RevealSettings() {}

    public RevealSettings(int quota) {
        this.quota = quota;
    }

    /** How many values one person may be shown on one day. */
    public int quota() {
        return quota;
    }
}
