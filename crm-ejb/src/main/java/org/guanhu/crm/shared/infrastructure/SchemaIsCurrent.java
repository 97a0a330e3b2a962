package org.guanhu.crm.shared.infrastructure;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import org.guanhu.crm.shared.application.ReadyCheck;

/** Every migration that this version carries has been applied. */
@ApplicationScoped
public class SchemaIsCurrent implements ReadyCheck {

    @EJB private SchemaMigration migration;

    @Override
    public String name() {
        return "schema";
    }

    @Override
    public boolean ready() {
        return migration.isCurrent();
    }
}
