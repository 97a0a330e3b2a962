package org.guanhu.crm.harness;

import java.util.Map;

/** The demonstration that the tests run on: few customers, and a password that they know. */
public final class Demo {

    /** The password of every account. */
    public static final String PASSWORD = "Tests-only-2026";

    /** How many customers there are, a third of them in the other branch. */
    public static final int CUSTOMERS = 60;

    static final Map<String, String> SETTINGS =
            Map.of(
                    "CRM_DEMO",
                    "true",
                    "CRM_DEMO_CUSTOMERS",
                    String.valueOf(CUSTOMERS),
                    "CRM_DEMO_PASSWORD",
                    PASSWORD);

    private Demo() {}
}
