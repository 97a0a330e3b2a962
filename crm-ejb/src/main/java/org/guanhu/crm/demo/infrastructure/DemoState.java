package org.guanhu.crm.demo.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.guanhu.crm.shared.application.ReadyCheck;

/** Whether the demonstration's customers are there; nothing is awaited where there is none. */
@ApplicationScoped
public class DemoState implements ReadyCheck {

    @Inject
    @ConfigProperty(name = "crm.demo", defaultValue = "false")
    private boolean demo;

    private volatile boolean done;

    @Override
    public String name() {
        return "demo data";
    }

    @Override
    public boolean ready() {
        return done || !demo;
    }

    /** Whether this is a demonstration at all. */
    boolean isWanted() {
        return demo;
    }

    /** Notes that everything is there. */
    void complete() {
        done = true;
    }
}
