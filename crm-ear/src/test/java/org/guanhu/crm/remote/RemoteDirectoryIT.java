package org.guanhu.crm.remote;

import static org.assertj.core.api.Assertions.assertThat;

import org.guanhu.crm.harness.IiopClient;
import org.guanhu.crm.harness.PayaraServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RemoteDirectoryIT {

    private static final String PASSWORD = "Remote-2026";

    private static PayaraServer server;

    @BeforeAll
    static void admit_users_to_the_servers_realm() {
        server = PayaraServer.shared();
        admit("teller", "crm-remote");
        admit("stranger", "crm-remote");
        admit("supervisor", "elsewhere");
    }

    private static void admit(String user, String group) {
        server.asadmin()
                .runWithPassword(
                        "AS_ADMIN_USERPASSWORD",
                        PASSWORD,
                        "create-file-user",
                        "--groups",
                        group,
                        user);
    }

    private static String call(String user, String password, String... arguments) {
        return IiopClient.of(server, user, password).run(DirectoryClient.class, arguments);
    }

    @Test
    void a_number_that_nobody_has_is_unknown() {
        assertThat(call("teller", PASSWORD, "read", "1999999990"))
                .containsPattern("(?m)^unknown 1999999990$");
    }

    @Test
    void a_teller_finds_customers_with_a_tellers_rights() {
        assertThat(call("teller", PASSWORD, "find", "张")).containsPattern("(?m)^found [0-9]+$");
    }

    @Test
    void whoever_has_no_account_of_ours_is_refused() {
        assertThat(call("stranger", PASSWORD, "find", "张"))
                .containsPattern("(?m)^refused access\\.notSignedIn$");
    }

    @Test
    void a_wrong_password_opens_nothing() {
        assertThat(call("teller", "wrong", "find", "张")).containsPattern("(?m)^no entry$");
    }

    @Test
    void whoever_is_not_in_the_realms_group_is_turned_away() {
        assertThat(call("supervisor", PASSWORD, "find", "张"))
                .containsPattern("(?m)^failed EJBAccessException$");
    }
}
