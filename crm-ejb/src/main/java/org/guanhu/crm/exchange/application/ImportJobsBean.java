package org.guanhu.crm.exchange.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.guanhu.crm.access.application.Requires;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.approval.application.ChangeApproval;
import org.guanhu.crm.approval.application.DecisionOrder;
import org.guanhu.crm.exchange.domain.ImportFile;
import org.guanhu.crm.exchange.domain.ImportKey;
import org.guanhu.crm.exchange.domain.ImportRefused;

/** Starts the work outside of any transaction; each piece of work opens its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportJobsBean implements ImportJobs {

    private static final int PATIENCE_IN_SECONDS = 1;

    @Inject private ImportSight sight;
    @Inject private ImportReading reading;
    @Inject private ImportProgress progress;
    @Inject private ImportWork work;
    @Inject private CustomerImport customerImport;
    @Inject private ChangeApproval approval;
    @Inject private CurrentStaff me;
    @Inject private Clock clock;

    @Override
    @Requires(Permission.IMPORT_SUBMIT)
    public boolean check(MatchOrder order) {
        var file = sight.of(order.key());
        var started = work.start(file, file.rows(), me.id(), () -> customerImport.check(order));
        if (!endsSoon(started)) {
            return false;
        }
        var refusal = reading.report(sight.of(order.key())).refusal();
        if (refusal != null) {
            throw new ImportRefused(refusal.code(), refusal.arguments().toArray());
        }
        return true;
    }

    private static boolean endsSoon(Future<?> started) {
        try {
            started.get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException goesOn) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    @Override
    @Requires(Permission.CHANGE_DECIDE)
    public ImportKey approve(DecisionOrder order) {
        var file = sight.of(order.number());
        approval.mustBeApprovable(order);
        work.start(file, file.counts().opened(), me.id(), () -> approval.approve(order));
        return file.key();
    }

    @Override
    @Requires(Permission.CHANGE_VIEW)
    public JobView progress(ImportKey key) {
        var going = progress.of(key);
        var file = sight.of(key);
        return going.map(step -> running(file, step)).orElseGet(() -> resting(file));
    }

    private JobView running(ImportFile file, ImportProgress.Work step) {
        return new JobView(
                reading.head(file), true, step.done(), step.total(), secondsLeft(step), null);
    }

    private Integer secondsLeft(ImportProgress.Work step) {
        if (step.done() == 0) {
            return null;
        }
        var spent = Duration.between(step.startedAt(), clock.instant()).toMillis();
        return (int) (spent * (step.total() - step.done()) / step.done() / 1000) + 1;
    }

    private JobView resting(ImportFile file) {
        var report = reading.report(file);
        return new JobView(report.head(), false, file.rows(), file.rows(), null, report.refusal());
    }
}
