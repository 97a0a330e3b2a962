package org.guanhu.crm.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guanhu.crm.harness.Chromium;
import org.guanhu.crm.harness.Demo;
import org.guanhu.crm.harness.Target;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What people do at the screen of one delivery. Every person has a browser of their own, closed
 * after the test; what went wrong leaves a picture and the page's source under {@code
 * target/browser}.
 */
@ExtendWith(Evidence.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class Story {

    static final String ENGLISH = "en-GB";
    static final String CHINESE = "zh-CN";

    private static final Map<Delivery, Map<String, String>> SESSIONS =
            new EnumMap<>(Delivery.class);
    private static final Map<Delivery, Customers> CUSTOMERS = new EnumMap<>(Delivery.class);

    private final Delivery delivery;
    private final List<BrowserContext> visitors = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    Story(Delivery delivery) {
        this.delivery = delivery;
    }

    Delivery delivery() {
        return delivery;
    }

    /** A browser in which nobody has signed in. */
    Page stranger(String language) {
        return pageOf(Chromium.shared().visitor(delivery.application(), language));
    }

    /** The home page of a person who signs in now and may sign out again. */
    Page signedIn(String login) {
        Page page = stranger(ENGLISH);
        LoginPage.open(page).signIn(login, Demo.PASSWORD);
        return page;
    }

    /** A page of a person who has been signed in for a while, maybe in another story. */
    Page as(String login) {
        Map<String, String> sessions = SESSIONS.computeIfAbsent(delivery, any -> new HashMap<>());
        String session = sessions.get(login);
        if (session == null) {
            Page page = signedIn(login);
            sessions.put(login, page.context().storageState());
            return page;
        }
        return pageOf(Chromium.shared().visitor(delivery.application(), ENGLISH, session));
    }

    /** The number of a customer of branch 0101 whom no other story touches. */
    String customer() {
        return CUSTOMERS
                .computeIfAbsent(delivery, any -> Customers.of(CustomerList.open(as("teller"))))
                .next();
    }

    private Page pageOf(BrowserContext visitor) {
        visitors.add(visitor);
        visitor.onWebError(error -> faults.add(error.error()));
        return visitor.newPage();
    }

    /** What scripts threw since the test began. */
    List<String> faults() {
        return faults;
    }

    void keepEvidence(String test) {
        int count = 0;
        for (BrowserContext visitor : visitors) {
            for (Page page : visitor.pages()) {
                count++;
                keepEvidence(page, delivery + "-" + test + "-" + count);
            }
        }
    }

    private static void keepEvidence(Page page, String name) {
        Path folder = Target.folder("browser");
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(folder.resolve(name + ".png")));
        try {
            String source = "<!-- " + page.url() + " -->\n" + page.content();
            Files.writeString(folder.resolve(name + ".html"), source);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @AfterEach
    void close_all_browsers() {
        visitors.forEach(BrowserContext::close);
    }
}
