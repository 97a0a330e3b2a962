package org.guanhu.crm.exchange.application;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.guanhu.crm.access.application.BackgroundWork;
import org.guanhu.crm.access.application.RunAs;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.access.domain.StaffId;
import org.guanhu.crm.approval.application.ChangeApproval;
import org.guanhu.crm.approval.application.DecisionOrder;
import org.guanhu.crm.approval.application.DecisionOutcome;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.exchange.domain.ImportFile;
import org.guanhu.crm.exchange.domain.ImportKey;
import org.guanhu.crm.shared.application.Bank;
import org.guanhu.crm.shared.application.Core;
import org.guanhu.crm.shared.application.Wired;

/** Jobs as the container runs them: on a thread of their own, each step in its transaction. */
final class Background implements BackgroundWork, RunAs, AutoCloseable {

    private final ExecutorService threads = Executors.newSingleThreadExecutor();
    private final Bank bank;
    private final CurrentStaff person;

    Background(Bank bank, CurrentStaff person) {
        this.bank = bank;
        this.person = person;
    }

    /** The jobs of that person, outside of any transaction as the bean asks for. */
    ImportJobs jobs(Core core) {
        var work = Wired.bean(new ImportWork(), Core.PROGRESS, outcomes(), this, clock());
        return Wired.bean(
                new ImportJobsBean(),
                sight(),
                core.reading,
                Core.PROGRESS,
                work,
                customerImport(),
                approval(),
                person,
                clock());
    }

    private static Clock clock() {
        return Clock.systemUTC();
    }

    private CustomerImport customerImport() {
        var type = CustomerImport.class;
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, method, arguments) ->
                                bank.as(person, core -> invoke(core, method, arguments))));
    }

    private static Object invoke(Core core, Method method, Object... arguments) {
        try {
            return method.invoke(core.imports, arguments);
        } catch (InvocationTargetException thrown) {
            throw (RuntimeException) thrown.getCause();
        } catch (IllegalAccessException refused) {
            throw new AssertionError(refused);
        }
    }

    private ChangeApproval approval() {
        return new ChangeApproval() {
            @Override
            public DecisionOutcome approve(DecisionOrder order) {
                return bank.as(person, core -> core.approval.approve(order));
            }

            @Override
            public void mustBeApprovable(DecisionOrder order) {
                bank.does(person, core -> core.approval.mustBeApprovable(order));
            }

            @Override
            public DecisionOutcome reject(DecisionOrder order) {
                return bank.as(person, core -> core.approval.reject(order));
            }

            @Override
            public DecisionOutcome sendBack(DecisionOrder order) {
                return bank.as(person, core -> core.approval.sendBack(order));
            }

            @Override
            public DecisionOutcome withdraw(ChangeRequestNumber number) {
                return bank.as(person, core -> core.approval.withdraw(number));
            }
        };
    }

    /** Reads afresh each time, as it is outside of a transaction. */
    private ImportSight sight() {
        return new ImportSight() {
            @Override
            ImportFile of(ImportKey key) {
                return bank.as(person, core -> core.sight.of(key));
            }

            @Override
            ImportFile of(ChangeRequestNumber request) {
                return bank.as(person, core -> core.sight.of(request));
            }
        };
    }

    private ImportOutcomes outcomes() {
        return new ImportOutcomes() {
            @Override
            public void refused(ImportKey key, ImportRefusal why) {
                bank.does(person, core -> core.outcomes.refused(key, why));
            }

            @Override
            public void forget(ImportKey key) {
                bank.does(person, core -> core.outcomes.forget(key));
            }
        };
    }

    @Override
    public Future<Void> start(Runnable work) {
        return threads.submit(work, null);
    }

    @Override
    public <T> T call(StaffId who, Callable<T> work) throws Exception {
        return work.call();
    }

    @Override
    public void run(StaffId who, Runnable work) {
        work.run();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
