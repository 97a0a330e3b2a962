package org.guanhu.crm.inside;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.guanhu.crm.approval.domain.ChangeRequestNumber;
import org.guanhu.crm.approval.domain.ChangeRequestStatus;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.shared.domain.BusinessRuleViolation;

/** Sixteen threads of the server decide on the same requests, each in an order of its own. */
@Dependent
public class Race {

    static final int REQUESTS = 60;

    private static final int THREADS = 16;
    private static final Map<CustomerField, String> PROPOSED =
            Map.of(
                    CustomerField.MOBILE, "13900139000",
                    CustomerField.EMAIL, "race@example.com",
                    CustomerField.HOUSEHOLD_ADDRESS, "上海市徐汇区漕溪路1号",
                    CustomerField.RESIDENTIAL_ADDRESS, "上海市徐汇区漕溪路2号",
                    CustomerField.BILLING_ADDRESS, "上海市徐汇区漕溪路3号",
                    CustomerField.EMPLOYER, "上海中学");

    private final Map<ChangeRequestNumber, CustomerNumber> requests = new HashMap<>();
    private final Map<CustomerNumber, Long> versions = new HashMap<>();
    private final Map<CustomerNumber, Long> applied = new HashMap<>();
    private final Map<ChangeRequestNumber, Set<ChangeRequestStatus>> told =
            new ConcurrentHashMap<>();

    @Inject private Counter counter;
    @Resource private ManagedThreadFactory threads;

    void run() throws Exception {
        for (var customer : counter.customers(REQUESTS / PROPOSED.size())) {
            applied.put(customer, counter.applied(customer));
            for (var change : PROPOSED.entrySet()) {
                var request = counter.propose(customer, change.getKey(), change.getValue());
                requests.put(request, customer);
                versions.put(customer, versionOf(request));
            }
        }
        var crowd = Executors.newFixedThreadPool(THREADS, threads);
        try {
            var racers = new ArrayList<Callable<Void>>();
            for (int i = 0; i < THREADS; i++) {
                racers.add(racer(i));
            }
            for (var done : crowd.invokeAll(racers)) {
                done.get();
            }
        } finally {
            crowd.shutdownNow();
        }
    }

    private Callable<Void> racer(int place) {
        List<ChangeRequestNumber> mine = new ArrayList<>(requests.keySet());
        Collections.shuffle(mine, new Random(place));
        return () -> {
            for (var request : mine) {
                tryIt(place, request);
            }
            return null;
        };
    }

    /** Who comes too late is refused, or loses in the database; who prevails is told how. */
    private void tryIt(int place, ChangeRequestNumber request) throws Exception {
        try {
            var status =
                    switch (place % 4) {
                        case 0, 1 -> counter.approve("supervisor", request);
                        case 2 -> counter.reject("supervisor", request);
                        default -> counter.withdraw("teller", request);
                    };
            told.computeIfAbsent(request, none -> ConcurrentHashMap.newKeySet()).add(status);
        } catch (BusinessRuleViolation | EJBException late) {
            told.computeIfAbsent(request, none -> ConcurrentHashMap.newKeySet());
        }
    }

    /** What the winners were told; the same decision taken twice is told twice. */
    Map<ChangeRequestNumber, Set<ChangeRequestStatus>> outcomes() {
        return told;
    }

    ChangeRequestStatus statusOf(ChangeRequestNumber request) {
        try {
            return counter.look(request, requests.get(request), CustomerField.EMAIL).status();
        } catch (Exception unseen) {
            throw new IllegalStateException(unseen);
        }
    }

    private long versionOf(ChangeRequestNumber request) throws Exception {
        return counter.look(request, requests.get(request), CustomerField.EMAIL).version();
    }

    /** By how much each customer's version has moved. */
    Map<CustomerNumber, Long> versionsMoved() throws Exception {
        var moved = new HashMap<CustomerNumber, Long>();
        for (var request : requests.entrySet()) {
            var customer = request.getValue();
            moved.put(customer, versionOf(request.getKey()) - versions.get(customer));
        }
        return moved;
    }

    /** How many changes of each customer were carried out. */
    Map<CustomerNumber, Long> changesApplied() throws Exception {
        var more = new HashMap<CustomerNumber, Long>();
        for (var before : applied.entrySet()) {
            more.put(before.getKey(), counter.applied(before.getKey()) - before.getValue());
        }
        return more;
    }
}
