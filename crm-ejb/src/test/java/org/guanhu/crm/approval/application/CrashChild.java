package org.guanhu.crm.approval.application;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.approval.domain.ChangeRequestStatus;
import org.guanhu.crm.crypto.infrastructure.TestKeys;
import org.guanhu.crm.shared.application.Bank;
import org.guanhu.crm.shared.application.Person;
import org.guanhu.crm.shared.domain.PageRequest;
import org.guanhu.crm.shared.infrastructure.MigratedDatabase;

/**
 * A process that approves whatever is open and says so after each commit; it is there to be killed.
 * Arguments: address of the database, file of the keys.
 */
final class CrashChild {

    static final String ACKNOWLEDGED = "ACK ";
    static final String READY = "READY";
    private static final int THREADS = 4;

    private CrashChild() {}

    public static void main(String[] arguments) {
        var bank = new Bank(MigratedDatabase.at(arguments[0]), TestKeys.in(Path.of(arguments[1])));
        var open = new ConcurrentLinkedQueue<>(open(bank));
        System.out.println(READY);
        var threads = Executors.newFixedThreadPool(THREADS);
        for (int i = 0; i < THREADS; i++) {
            var checker = Person.in("checker" + i, "0101");
            threads.execute(() -> approve(bank, checker, open));
        }
        threads.shutdown();
    }

    private static List<String> open(Bank bank) {
        var open =
                new RequestCriteria(RequestCriteria.View.ALL, ChangeRequestStatus.SUBMITTED, null);
        return bank
                .as(Person.SUPERVISOR, core -> core.inquiry.find(open, PageRequest.first(100)))
                .rows()
                .stream()
                .map(ChangeRequestRow::number)
                .toList();
    }

    private static void approve(Bank bank, Person checker, ConcurrentLinkedQueue<String> open) {
        for (var next = open.poll(); next != null; next = open.poll()) {
            var number = new ChangeRequestNumber(next);
            bank.does(checker, core -> core.approval.approve(core.order(number, null)));
            System.out.println(ACKNOWLEDGED + number);
        }
    }
}
