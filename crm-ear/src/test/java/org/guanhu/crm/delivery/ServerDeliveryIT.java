package org.guanhu.crm.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.guanhu.crm.harness.Http;
import org.guanhu.crm.harness.PayaraServer;
import org.junit.jupiter.api.Test;

class ServerDeliveryIT {

    @Test
    void it_runs_on_the_servers_pool() {
        PayaraServer server = PayaraServer.shared();

        assertThat(Http.get(server.root().resolve("/health/ready")).body())
                .contains("\"status\":\"UP\"", "\"schema\":\"true\"", "\"database\":\"true\"");
    }

    @Test
    void a_server_without_a_database_refuses_it() {
        try (PayaraServer server = PayaraServer.startBare()) {

            assertThatIllegalStateException()
                    .isThrownBy(server::deployed)
                    .withMessageContaining("jdbc/crm");
        }
    }
}
