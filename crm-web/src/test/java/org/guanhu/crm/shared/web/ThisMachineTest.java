package org.guanhu.crm.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThisMachineTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.8.8", "::1", "0:0:0:0:0:0:0:1", "::ffff:127.0.0.1"})
    void is_where_the_loopback_leads(String address) {
        assertThat(ThisMachine.isBothEnds(address, address)).isTrue();
        assertThat(ThisMachine.isBothEnds("127.0.0.1", address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"192.168.1.7", "10.0.0.1", "0.0.0.0", "fe80::1", "::", "", "localhost", "1"})
    void is_no_other_one_at_either_end(String address) {
        assertThat(ThisMachine.isBothEnds(address, "127.0.0.1")).isFalse();
        assertThat(ThisMachine.isBothEnds("127.0.0.1", address)).isFalse();
    }

    @Test
    void is_not_an_end_that_is_not_told() {
        assertThat(ThisMachine.isBothEnds(null, "127.0.0.1")).isFalse();
        assertThat(ThisMachine.isCalled(null)).isFalse();
    }

    @Test
    void has_its_own_names_in_addresses() {
        assertThat(ThisMachine.isCalled("localhost:8080")).isTrue();
        assertThat(ThisMachine.isCalled("127.0.0.1")).isTrue();
        assertThat(ThisMachine.isCalled("[::1]:8080")).isTrue();
        assertThat(ThisMachine.isCalled("crm.bank.example")).isFalse();
        assertThat(ThisMachine.isCalled("127.0.0.1.example")).isFalse();
    }
}
