package org.guanhu.crm.inside;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.guanhu.crm.approval.application.DecisionOrder;
import org.guanhu.crm.approval.domain.ChangeRequestStatus;
import org.guanhu.crm.customer.domain.CustomerNumber;
import org.guanhu.crm.field.domain.CustomerField;

/**
 * Sixteen threads of the server at work, each call one of a person's own: the teller proposes, the
 * supervisor looks and approves. Public for the container's client proxy.
 */
@ApplicationScoped
public class Load {

    private static final int THREADS = 16;
    private static final String SUPERVISOR = "supervisor";
    private static final List<CustomerField> FIELDS =
            List.of(
                    CustomerField.MOBILE,
                    CustomerField.EMAIL,
                    CustomerField.HOUSEHOLD_ADDRESS,
                    CustomerField.RESIDENTIAL_ADDRESS,
                    CustomerField.BILLING_ADDRESS,
                    CustomerField.EMPLOYER);

    private final Queue<DecisionOrder> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicLong values = new AtomicLong();

    @Inject private Counter counter;
    @Resource private ManagedThreadFactory threads;

    /** One field of one customer. */
    private record Place(CustomerNumber customer, CustomerField field) {}

    /** A change of each field is proposed for each customer, and looked at. */
    public Stopwatch prepare(List<CustomerNumber> customers, Duration most) throws Exception {
        Queue<Place> places = places(customers);
        return crowd(
                most,
                watch -> {
                    Place place = places.poll();
                    return place != null && waiting.add(propose(place, watch));
                });
    }

    /** What waits is approved, until the time or the work is over. */
    public Stopwatch approve(Duration most) throws Exception {
        return crowd(
                most,
                watch -> {
                    DecisionOrder order = waiting.poll();
                    return order != null && approve(order, watch);
                });
    }

    /** Changes are proposed, looked at and approved, one after the other. */
    public Stopwatch both(List<CustomerNumber> customers, Duration most) throws Exception {
        Queue<Place> places = places(customers);
        return crowd(
                most,
                watch -> {
                    Place place = places.poll();
                    return place != null
                            && watch.time("pair", () -> approve(propose(place, watch), watch));
                });
    }

    /** Customers follow each other before fields do, so that nobody waits for a neighbour. */
    private static Queue<Place> places(List<CustomerNumber> customers) {
        return new ConcurrentLinkedQueue<>(
                FIELDS.stream()
                        .flatMap(field -> customers.stream().map(one -> new Place(one, field)))
                        .toList());
    }

    private DecisionOrder propose(Place place, Stopwatch watch) throws Exception {
        String fresh = fresh(place.field());
        var request =
                watch.time(
                        "propose", () -> counter.propose(place.customer(), place.field(), fresh));
        return watch.time("look", () -> counter.look(SUPERVISOR, request));
    }

    private boolean approve(DecisionOrder order, Stopwatch watch) throws Exception {
        var status = watch.time("approve", () -> counter.approve(SUPERVISOR, order));
        if (status != ChangeRequestStatus.APPLIED) {
            throw new IllegalStateException(order.number() + " is " + status);
        }
        return true;
    }

    private String fresh(CustomerField field) {
        long value = values.incrementAndGet();
        return switch (field) {
            case MOBILE -> "139%08d".formatted(value);
            case EMAIL -> "customer%d@example.com".formatted(value);
            case EMPLOYER -> "示例贸易有限公司第%d分公司".formatted(value);
            default -> "上海市徐汇区漕溪北路%d弄8号1201室".formatted(value);
        };
    }

    /** One piece of work; false if there is none left. */
    private interface Step {
        boolean next(Stopwatch watch) throws Exception;
    }

    private Stopwatch crowd(Duration most, Step step) throws Exception {
        var crowd = Executors.newFixedThreadPool(THREADS, threads);
        try {
            var watch = new Stopwatch();
            long until = System.nanoTime() + most.toNanos();
            Callable<Void> work =
                    () -> {
                        while (System.nanoTime() < until && goesOn(step, watch)) {}
                        return null;
                    };
            for (var done :
                    crowd.invokeAll(IntStream.range(0, THREADS).mapToObj(i -> work).toList())) {
                done.get();
            }
            return watch;
        } finally {
            crowd.shutdownNow();
        }
    }

    private static boolean goesOn(Step step, Stopwatch watch) {
        try {
            return step.next(watch);
        } catch (Exception failed) {
            watch.failed(failed);
            return true;
        }
    }
}
