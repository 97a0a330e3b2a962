package org.guanhu.crm.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.guanhu.crm.harness.EmbeddedPg;
import org.guanhu.crm.harness.Http;
import org.guanhu.crm.harness.MicroServer;
import org.junit.jupiter.api.Test;

class MicroDeliveryIT {

    @Test
    void it_runs_on_its_own_database_when_told_nothing() {
        MicroServer server = MicroServer.shared();

        assertThat(Http.get(server.root().resolve("/health/ready")).body())
                .contains("\"status\":\"UP\"", "\"schema\":\"true\"", "\"database\":\"true\"");
        assertThat(server.log().resolveSibling("data").resolve("crm.mv.db")).exists();
    }

    @Test
    void it_runs_on_the_postgresql_that_the_environment_names() throws Exception {
        EmbeddedPg.Database database = EmbeddedPg.shared().newDatabase();

        try (MicroServer server = MicroServer.onPostgres(database).start();
                var connection = database.connect();
                var tables = connection.getMetaData().getTables(null, null, "flyway%", null)) {
            assertThat(tables.next()).isTrue();
            assertThat(server.log().resolveSibling("data")).doesNotExist();
        }
    }

    @Test
    void it_ends_when_its_database_does_not_answer() throws Exception {
        MicroServer server =
                MicroServer.onH2()
                        .environment("CRM_DB_URL", "jdbc:postgresql://127.0.0.1:1/crm")
                        .environment("CRM_DB_USER", "crm");

        Process process = server.launch();

        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(server.logged()).contains("127.0.0.1:1 refused", "Guanhu CRM did not start");
    }

    @Test
    void demo_mode_listens_nowhere_but_on_this_machine() throws Exception {
        MicroServer server =
                MicroServer.onH2().property("crm.demo", "true").property("crm.address", "0.0.0.0");

        Process process = server.launch();

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(2);
        assertThat(server.logged()).contains("127.0.0.1 only");
    }
}
