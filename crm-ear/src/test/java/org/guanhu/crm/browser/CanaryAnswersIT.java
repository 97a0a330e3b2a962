package org.guanhu.crm.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guanhu.crm.browser.Reader.Sight;
import org.guanhu.crm.browser.TappedReader.Asked;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.Field;
import org.guanhu.crm.field.domain.FieldType;
import org.guanhu.crm.field.domain.ItemKind;
import org.guanhu.crm.harness.ByteSearch;
import org.guanhu.crm.harness.Chromium;
import org.guanhu.crm.harness.Demo;
import org.guanhu.crm.harness.MicroServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Customers of one branch with values that occur nowhere else, and everybody who has an account:
 * all pages, searches, orders, filters, suggestions, files and refusals. Whatever the server
 * answered, byte by byte, and whatever stayed in the browser holds exactly those kinds of values
 * that the field policy opens to that role. Who does not meet these customers finds and counts the
 * same as before they existed.
 */
@Tag("SE-05")
@Tag("SE-03")
@DisplayNameGeneration(ReplaceUnderscores.class)
class CanaryAnswersIT {

    private static final int FEW = 6;
    private static final String CHOSEN = "Willow-Kettle-47-Amber";
    private static final double PATIENCE_MILLIS = Duration.ofMinutes(1).toMillis();
    private static final List<Reader> READERS =
            List.of(
                    new Reader("supervisor", "Supervisor", Sight.OPEN),
                    new Reader("teller", "Teller", Sight.OPEN),
                    new Reader("auditor", "Auditor", Sight.MASKED),
                    new Reader("campaigner", "Marketing officer", Sight.MASKED),
                    new Reader("riskwatch", "Risk officer", Sight.MASKED),
                    new Reader("manager", "Relationship manager", Sight.NONE),
                    new Reader("supervisor2", "Supervisor", Sight.NONE),
                    new Reader("teller2", "Teller", Sight.NONE),
                    new Reader("admin", "Administrator", Sight.NONE),
                    new Reader("security", "Security officer", Sight.NONE));

    /** A choice that every form offers, or a number up to a hundred: nothing to look for. */
    private static final Set<FieldType> OF_A_FEW =
            Set.of(FieldType.INCOME_LEVEL, FieldType.MARITAL_STATUS, FieldType.PERCENT);

    private static final Rights RIGHTS = Rights.documented();

    @TempDir private static Path heard;
    private static MicroServer server;
    private static final Map<String, String> PASSWORDS = new HashMap<>();

    private final Map<String, TappedReader> people = new HashMap<>();
    private List<String> customers;
    private String company;
    private String opening;
    private String request;
    private String file;

    @BeforeAll
    static void open_a_bank() {
        server =
                MicroServer.onH2()
                        .environment("CRM_DEMO", "true")
                        .environment("CRM_DEMO_CUSTOMERS", "30")
                        .environment("CRM_DEMO_PASSWORD", Demo.PASSWORD)
                        .start();
    }

    @AfterAll
    static void close_it() {
        server.close();
    }

    private static Page visitor(String login) {
        URI application = server.application();
        Page page = Chromium.shared().visitor(application, Story.ENGLISH).newPage();
        LoginPage.open(page).signIn(login, Demo.PASSWORD);
        return page;
    }

    @Test
    void every_sealed_field_has_a_value_that_would_be_noticed() {
        Stream<Field> ofItems =
                Arrays.stream(ItemKind.values())
                        .flatMap(kind -> kind.fields(Canaries.ITEM).stream());
        Set<Field> sealed =
                Stream.concat(Arrays.stream(CustomerField.values()), ofItems)
                        .filter(field -> field.dataClass().isSealed())
                        .filter(field -> !OF_A_FEW.contains(field.type()))
                        .collect(Collectors.toSet());

        assertThat(Canaries.telltales(0).keySet()).isEqualTo(sealed);
    }

    @Test
    void every_way_of_writing_a_value_is_noticed() throws IOException {
        ByteSearch search = search(Reader.Sight.NONE);
        String mobile = Canaries.mobile(3);
        String name = Canaries.CHINESE_NAME;
        for (String written :
                List.of(
                        mobile,
                        Base64.getEncoder().encodeToString(bytes("12" + mobile)),
                        Base64.getEncoder().encodeToString(bytes("1" + Canaries.email(4))),
                        URLEncoder.encode(name, StandardCharsets.UTF_8),
                        "\\u7486\\u9E11\\u9EA4",
                        "&#29830;&#40465;&#40612;",
                        Canaries.EMPLOYER.toUpperCase(Locale.ROOT))) {
            Path folder = Files.createTempDirectory(heard, "one");
            Files.writeString(folder.resolve("x"), "before " + written + " after");

            assertThat(search.in(folder)).as(written).hasSize(1);
        }
    }

    @Test
    void nobody_is_answered_with_what_they_may_not_see() throws IOException {
        hire("campaigner", "Marketing officer");
        hire("riskwatch", "Risk officer");
        Map<String, List<String>> before = new TreeMap<>();
        for (Reader reader : READERS) {
            if (!reader.meets()) {
                before.put(reader.login(), enter(reader).lookedFor());
            }
        }
        bringCustomersIn();
        for (Reader reader : READERS) {
            List<String> now = enter(reader).lookedFor();
            if (!reader.meets()) {
                assertThat(now).as(reader.login()).isEqualTo(before.get(reader.login()));
            }
            goEverywhere(reader);
        }
        for (Reader reader : READERS) {
            exactlyWhatIsOpenWasSaid(reader);
        }
    }

    private static void hire(String login, String role) {
        Page admin = visitor("admin");
        Colleague colleague = new Colleague(admin, visitor("security"));
        String opening = colleague.open(login, "新人", "New " + role);
        colleague.grantAllMasked(login, role);
        String told = colleague.told(opening);
        URI application = server.application();
        Page newcomer = Chromium.shared().visitor(application, Story.ENGLISH).newPage();
        Colleague.knock(newcomer, login, told);
        Colleague.choose(newcomer, told, CHOSEN);
        PASSWORDS.put(login, CHOSEN);
    }

    private TappedReader enter(Reader reader) {
        String password = PASSWORDS.getOrDefault(reader.login(), Demo.PASSWORD);
        return people.computeIfAbsent(
                reader.login(),
                login -> TappedReader.signedIn(server.application(), login, password));
    }

    private void bringCustomersIn() {
        Page teller = visitor("teller");
        ImportPage.open(teller).upload("taken over.csv", Canaries.file(FEW));
        ImportPage columns = ImportPage.columns(teller);
        columns.choose("branch", "0101");
        columns.press("check");
        ImportPage report = ImportPage.reportOf(teller, FEW, PATIENCE_MILLIS);
        file = teller.url().replaceAll(".*key=", "");
        String taking = report.submit("Taken over, says " + Canaries.SAID).number();
        Page supervisor = visitor("supervisor");
        RequestPage.open(supervisor, taking).pressAndConfirm("approve");
        assertThat(ImportPage.job(supervisor).result())
                .hasText(Words.english("exchange.job.result.APPLIED", FEW));

        customers = new ArrayList<>();
        for (int i = 0; i < FEW; i++) {
            CustomerList list = CustomerList.open(teller);
            list.find("document", Canaries.document(i));
            assertThat(list.rows()).hasCount(1);
            customers.addAll(list.numbers());
        }
        String applied = proposed(teller, "employer", Canaries.EMPLOYER + " Neu");
        RequestPage.open(supervisor, applied).approve();
        RequestPage.open(supervisor, CanaryForms.items(teller, visited())).approve();
        opening = CanaryForms.company(teller);
        company = CanaryForms.approved(supervisor, opening);
        request = proposed(teller, "residentialAddress", Canaries.STREET + " 99");
        teller.context().close();
        supervisor.context().close();
    }

    private String proposed(Page teller, String field, String value) {
        return AmendPage.open(teller, visited())
                .propose(field, value, "So said " + Canaries.SAID)
                .number();
    }

    /** The one of them whose number everybody uses, so that it may stand in answers. */
    private String visited() {
        return customers.get(FEW - 1);
    }

    private void goEverywhere(Reader reader) {
        TappedReader person = people.get(reader.login());
        person.everyPage(visited(), request, file);
        person.takesAllThereIs(visited(), request);
        person.takesAllThereIs(company, opening);
        if (reader.may(RIGHTS, "CHANGE_SUBMIT")) {
            person.provokesRefusals(CustomerList.open(person.page()).unmarked().get(0));
        }
    }

    private void exactlyWhatIsOpenWasSaid(Reader reader) throws IOException {
        Path folder = Files.createDirectory(heard.resolve(reader.login()));
        try (TappedReader person = people.get(reader.login())) {
            assertThat(person.writeTo(folder)).isGreaterThan(100);
        }
        Map<String, Set<String>> found = search(reader.sight()).in(folder);
        assertThat(found.keySet()).as(reader + " " + found).isEqualTo(open(reader));
    }

    private Set<String> open(Reader reader) {
        Set<String> open = new TreeSet<>();
        Canaries.telltales(0).keySet().stream()
                .filter(field -> reader.sees(field, RIGHTS))
                .map(Field::key)
                .forEach(open::add);
        if (reader.sight() == Sight.OPEN) {
            open.add("words");
        }
        return open;
    }

    /** Those who do not meet them must not be told their numbers either. */
    private ByteSearch search(Sight sight) {
        int[] unasked =
                IntStream.range(0, FEW)
                        .filter(i -> i > Math.max(Asked.BY_MOBILE, Asked.BY_EMAIL))
                        .toArray();
        Map<String, List<String>> all = new TreeMap<>();
        Canaries.telltales(unasked).forEach((field, texts) -> all.put(field.key(), forms(texts)));
        all.put("words", forms(List.of(Canaries.SAID)));
        if (sight == Sight.NONE && customers != null) {
            all.put("numbers", forms(customers.subList(0, FEW - 1)));
            all.put("elsewhere", forms(Canaries.readable().get("previous number")));
        }
        return new ByteSearch(all);
    }

    private static List<String> forms(List<String> texts) {
        return texts.stream().flatMap(CanaryAnswersIT::forms).distinct().toList();
    }

    private static Stream<String> forms(String text) {
        Stream<String> plain =
                Stream.of(
                        text,
                        text.replaceAll("[\\s-]", ""),
                        URLEncoder.encode(text, StandardCharsets.UTF_8),
                        escaped(text, "\\u%04x"),
                        escaped(text, "&#%d;"),
                        escaped(text, "&#x%x;"));
        return Stream.concat(plain, IntStream.range(0, 3).mapToObj(from -> base64(text, from)));
    }

    private static String escaped(String text, String pattern) {
        return text.chars()
                .mapToObj(c -> c < 128 ? Character.toString(c) : String.format(pattern, c))
                .collect(Collectors.joining());
    }

    /** That part of the text which looks the same in Base64 whatever stands around it. */
    private static String base64(String text, int from) {
        byte[] bytes = bytes(text);
        int whole = (bytes.length - from) / 3 * 3;
        return Base64.getEncoder().encodeToString(Arrays.copyOfRange(bytes, from, from + whole));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
