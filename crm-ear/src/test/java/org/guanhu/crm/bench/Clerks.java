package org.guanhu.crm.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.guanhu.crm.harness.Demo;

/** A teller and a supervisor at their work, each step measured. */
final class Clerks {

    private static final int WARM_UP = 10;

    /** A teller reads documents masked only, and cannot search by what a mask hides. */
    private static final String NOBODYS_DOCUMENT = "11010519491231002X";

    private static final String LIST = "customer/list.xhtml";
    private static final String CUSTOMER = "(?<=dossier\\.xhtml\\?number=)[0-9]{10}";

    private final Visitor teller;
    private final Visitor supervisor;
    private final int rounds;
    private final Map<String, Timings> measured = new TreeMap<>();

    Clerks(URI application, int rounds) {
        this.teller = Visitor.signedIn(application, "teller", Demo.PASSWORD);
        this.supervisor = Visitor.signedIn(application, "supervisor", Demo.PASSWORD);
        this.rounds = rounds;
    }

    Timings timings(String metric) {
        return measured.get(metric);
    }

    private Timings inRound(int round, String metric) {
        return round < 0 ? new Timings() : measured.computeIfAbsent(metric, none -> new Timings());
    }

    /** The customers on the first page of the list. */
    private List<String> customers() {
        List<String> numbers = teller.open(LIST).all(CUSTOMER);
        assertThat(numbers).isNotEmpty();
        return numbers;
    }

    /** Lists, finds by each criterion, opens records. */
    void lookUp() {
        List<String> customers = customers();
        for (int round = -WARM_UP; round < rounds; round++) {
            String customer = customers.get(Math.floorMod(round, customers.size()));
            Sheet list = teller.timed(inRound(round, "list page"), () -> teller.open(LIST));
            Sheet record =
                    teller.timed(
                            inRound(round, "open record"),
                            () -> teller.open("customer/dossier.xhtml?number=" + customer));
            assertThat(record.text()).contains(customer);
            Map<String, String> form =
                    teller.open("customer/amend.xhtml?number=" + customer).inputs("amendForm");
            Sheet found = find(round, list, "number", customer);
            assertThat(found.all(CUSTOMER)).containsExactly(customer);
            found = find(round, found, "mobile", form.get("amendForm:mobile"));
            assertThat(found.all(CUSTOMER)).contains(customer);
            found = find(round, found, "document", NOBODYS_DOCUMENT);
            assertThat(found.all(CUSTOMER)).isEmpty();
            found = find(round, found, "name", "建军");
            find(round, found, "name, surname only", "王");
        }
    }

    private Sheet find(int round, Sheet list, String how, String wanted) {
        String criterion = "listForm:" + how.replaceAll(",.*", "");
        Map<String, String> typed =
                Map.of(
                        "listForm:number", "",
                        "listForm:name", "",
                        "listForm:mobile", "",
                        "listForm:document", "");
        Map<String, String> changed = new TreeMap<>(typed);
        changed.put(criterion, wanted);
        return teller.timed(
                inRound(round, "search by " + how),
                () -> teller.press(list, "listForm:find", changed));
    }

    /** The teller proposes, the supervisor approves. */
    void change() {
        List<String> customers = customers();
        for (int round = -WARM_UP; round < rounds; round++) {
            String request = proposed(round, customers.get(Math.floorMod(round, customers.size())));
            supervisor.timed(
                    inRound(round, "inbox"), () -> supervisor.open("approval/inbox.xhtml"));
            String address = "approval/request.xhtml?number=" + request;
            Sheet sheet =
                    supervisor.timed(
                            inRound(round, "open request"), () -> supervisor.open(address));
            supervisor.timed(
                    inRound(round, "approve"),
                    () -> supervisor.press(sheet, "decisionForm:approve", Map.of()));
            assertThat(supervisor.open(address).text()).doesNotContain("decisionForm:approve");
        }
    }

    private String proposed(int round, String customer) {
        Sheet form = teller.open("customer/amend.xhtml?number=" + customer);
        Map<String, String> typed =
                Map.of(
                        "amendForm:email", UUID.randomUUID() + "@example.com",
                        "amendForm:trigger_input", "CUSTOMER_REQUEST",
                        "amendForm:channel_input", "BRANCH",
                        "amendForm:reason", "Customer asked at the counter");
        Sheet comparison =
                teller.timed(
                        inRound(round, "compare before proposing"),
                        () -> teller.press(form, "amendForm:compare", typed));
        Sheet sent =
                teller.timed(
                        inRound(round, "propose"),
                        () -> teller.press(comparison, "amendForm:send", Map.of()));
        List<String> numbers = sent.all("CR[0-9]{10}");
        assertThat(numbers).as(sent.text()).hasSize(1);
        return numbers.get(0);
    }
}
