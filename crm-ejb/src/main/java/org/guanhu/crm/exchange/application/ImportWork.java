package org.guanhu.crm.exchange.application;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Future;
import org.guanhu.crm.access.application.BackgroundWork;
import org.guanhu.crm.access.application.RunAs;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.exchange.domain.ImportFile;
import org.guanhu.crm.exchange.domain.ImportKey;
import org.guanhu.crm.shared.domain.BusinessRuleViolation;

/** Runs work on an import in the background, in a person's name, and keeps why it failed. */
@ApplicationScoped
public class ImportWork {

    private static final System.Logger LOG = System.getLogger(ImportWork.class.getName());
    private static final int REFERENCE_LENGTH = 8;

    @Inject private ImportProgress progress;
    @Inject private ImportOutcomes outcomes;
    @Inject private BackgroundWork background;
    @Inject private RunAs runAs;
    @Inject private Clock clock;

    /**
     * Starts work on that many rows of an import.
     *
     * @throws org.guanhu.crm.exchange.domain.ImportRefused if some goes on already
     */
    Future<?> start(ImportFile file, int rows, StaffId person, Runnable work) {
        progress.begin(file.key(), rows, clock);
        try {
            return background.start(() -> run(file.key(), person, work));
        } catch (RuntimeException notStarted) {
            progress.end(file.key());
            throw notStarted;
        }
    }

    private void run(ImportKey key, StaffId person, Runnable work) {
        try {
            outcomes.forget(key);
            runAs.run(person, work);
        } catch (RuntimeException failed) {
            outcomes.refused(key, refusal(key, failed));
        } finally {
            progress.end(key);
        }
    }

    /** A rule's no in its own words; a fault by a reference that is found in the log. */
    private static ImportRefusal refusal(ImportKey key, RuntimeException failed) {
        Throwable cause = failed;
        while (cause instanceof EJBException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof BusinessRuleViolation refused) {
            var arguments = refused.arguments().stream().map(String::valueOf).toList();
            return new ImportRefusal(refused.code(), arguments);
        }
        var reference = UUID.randomUUID().toString().substring(0, REFERENCE_LENGTH);
        LOG.log(Level.ERROR, "Import " + key + ", reference " + reference, failed);
        return cause instanceof PersistenceException
                ? new ImportRefusal("exchange.raced", List.of(reference))
                : new ImportRefusal("exchange.failed", List.of(reference));
    }
}
