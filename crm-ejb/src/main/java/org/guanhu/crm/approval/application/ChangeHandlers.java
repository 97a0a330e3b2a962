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
        return of(change.alias());
    }

    /** The handler of changes of that kind. */
    public ChangeHandler of(String alias) {
        return handlers.stream()
                .filter(handler -> handler.handles(alias))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No handler for " + alias));
    }
}
