package org.guanhu.crm.approval.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.guanhu.crm.approval.domain.Change;

/** The handlers that the features brought. */
@ApplicationScoped
public class ChangeHandlers {

    @Inject @Any private Instance<ChangeHandler> handlers;

    /** The handler of a change; a change without one is a mistake in the build. */
    public ChangeHandler of(Change change) {
        return handlers.stream()
                .filter(handler -> handler.handles(change.alias()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No handler for " + change.alias()));
    }
}
