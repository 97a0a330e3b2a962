package org.guanhu.crm.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.guanhu.crm.bench.Sheet;
import org.guanhu.crm.bench.Visitor;
import org.guanhu.crm.harness.Chromium;
import org.guanhu.crm.harness.Demo;
import org.guanhu.crm.harness.EmbeddedPg;
import org.guanhu.crm.harness.MicroServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Two nodes of one bank: two processes, one PostgreSQL, the same keys. What is decided at one of
 * them holds at the other with the next request, and what may happen once happens once at both.
 */
@Tag("SE-07")
@DisplayNameGeneration(ReplaceUnderscores.class)
class TwoNodesIT {

    private static final int AT_ONCE = 20;
    private static final int STEP_SECONDS = 30;
    private static final Pattern DOOR = Pattern.compile(".*/login\\.xhtml.*");

    private static EmbeddedPg bank;
    private static MicroServer here;
    private static MicroServer there;

    private final List<BrowserContext> visitors = new ArrayList<>();

    @BeforeAll
    static void open_the_bank() {
        bank = EmbeddedPg.start();
        here =
                MicroServer.onPostgres(bank.newDatabase())
                        .environment("CRM_DEMO", "true")
                        .environment("CRM_DEMO_CUSTOMERS", "30")
                        .environment("CRM_DEMO_PASSWORD", Demo.PASSWORD)
                        .start();
        there = here.sibling().start();
    }

    @AfterAll
    static void close_it() {
        there.close();
        here.close();
        bank.close();
    }

    @AfterEach
    void close_all_browsers() {
        visitors.forEach(BrowserContext::close);
    }

    private Page stranger(MicroServer node) {
        BrowserContext visitor = Chromium.shared().visitor(node.application(), Story.ENGLISH);
        visitors.add(visitor);
        return visitor.newPage();
    }

    private Page signedIn(MicroServer node, String login) {
        Page page = stranger(node);
        LoginPage.open(page).signIn(login, Demo.PASSWORD);
        return page;
    }

    @Test
    void a_session_ended_at_one_node_is_over_at_the_other() {
        Page teller = signedIn(here, "teller");
        assertThat(CustomerList.open(teller).rows().first()).isVisible();
        Page officer = signedIn(there, "security");
        officer.navigate("admin/sessions.xhtml");

        officer.locator("tr").filter(Screen.hasPart("teller")).locator("button").first().click();
        officer.locator("#confirmYes").click();
        assertThat(new Screen(officer, "sessionsForm").notice()).isVisible();

        teller.navigate("customer/list.xhtml");
        assertThat(teller).hasURL(Pattern.compile(".*/login\\.xhtml\\?.*why=REVOKED"));
    }

    @Test
    @Tag("SE-01")
    void a_right_taken_at_one_node_is_gone_at_the_other() {
        Page supervisor = signedIn(here, "supervisor2");
        assertThat(Screen.statusOf(supervisor, "customer/list.xhtml")).isEqualTo(200);

        new Colleague(signedIn(there, "admin"), signedIn(there, "security"))
                .take("supervisor2", "Supervisor");

        RequestOptions asIs = RequestOptions.create().setMaxRedirects(0);
        APIResponse next = supervisor.request().get("customer/list.xhtml", asIs);
        assertThat(next.status()).isEqualTo(302);
        assertThat(next.headers().get("location")).contains("/login.xhtml");
        Page again = signedIn(here, "supervisor2");
        assertThat(Screen.statusOf(again, "customer/list.xhtml")).isEqualTo(403);
    }

    @Test
    void failed_sign_ins_count_over_both_nodes() {
        fails(here, 2);
        fails(there, 2);
        signedIn(there, "manager");
        fails(here, 3);
        fails(there, 2);

        for (MicroServer node : List.of(here, there)) {
            LoginPage door = LoginPage.open(stranger(node));
            door.attempt("manager", Demo.PASSWORD);
            assertThat(door.notice()).containsText(Words.beginning("access.signIn.LOCKED"));
            assertThat(door.page()).hasURL(DOOR);
        }
    }

    private void fails(MicroServer node, int times) {
        LoginPage door = LoginPage.open(stranger(node));
        for (int i = 0; i < times; i++) {
            door.page().navigate("login.xhtml");
            door.attempt("manager", "Not-this-one-" + i);
            assertThat(door.notice()).isVisible();
        }
    }

    @Test
    void one_code_lets_one_of_twenty_in_at_both_nodes() throws Exception {
        Page teller = signedIn(here, "teller2");
        String seed = withSecondFactor(teller);
        List<Visitor> waiting = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            MicroServer node = i % 2 == 0 ? here : there;
            waiting.add(Visitor.signedIn(node.application(), "teller2", Demo.PASSWORD));
        }
        // The one of this moment may have been used up by setting up the factor.
        String code = SignInStory.code(seed, Instant.now().plusSeconds(STEP_SECONDS));

        assertThat(atOnce(waiting, code)).containsOnlyOnce(true);
    }

    private static String withSecondFactor(Page page) {
        page.navigate("access/factor.xhtml");
        Screen form = new Screen(page, "factorForm");
        form.type("password", Demo.PASSWORD);
        form.press("begin");
        assertThat(page.locator("#picture")).isVisible();
        String seed = page.locator("#seed").innerText();
        form.type("first", SignInStory.code(seed, Instant.now()));
        form.press("confirm");
        assertThat(page.locator("#recoveryCodes code")).hasCount(10);
        return seed;
    }

    private static List<Boolean> atOnce(List<Visitor> waiting, String code) throws Exception {
        CyclicBarrier start = new CyclicBarrier(AT_ONCE);
        List<Callable<Boolean>> all = new ArrayList<>();
        for (Visitor visitor : waiting) {
            Sheet door = visitor.open("code.xhtml");
            all.add(
                    () -> {
                        start.await();
                        Sheet answer =
                                visitor.press(
                                        door, "codeForm:signIn", Map.of("codeForm:code", code));
                        return answer.text().contains("<redirect")
                                && visitor.open("home.xhtml").text().contains("userMenu");
                    });
        }
        ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Boolean> in = new ArrayList<>();
            for (Future<Boolean> one : people.invokeAll(all)) {
                in.add(one.get());
            }
            return in;
        } finally {
            people.shutdownNow();
        }
    }
}
