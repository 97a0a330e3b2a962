package org.guanhu.crm.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SE-07")
class SourceAddressTest {

    @Test
    void is_the_other_end_of_the_connection_whatever_headers_say() {
        var source = new SourceAddress(Optional.empty());

        assertThat(source.of(request("10.1.1.1", "1.2.3.4"))).isEqualTo("10.1.1.1");
    }

    @Test
    void is_what_a_proxy_of_the_bank_has_seen() {
        var source = new SourceAddress(Optional.of("10.0.0.1, 10.0.0.2"));

        assertThat(source.of(request("10.0.0.1", "10.1.1.1"))).isEqualTo("10.1.1.1");
        assertThat(source.of(request("10.0.0.1", "6.6.6.6, 10.1.1.1, 10.0.0.2")))
                .isEqualTo("10.1.1.1");
        assertThat(source.of(request("10.0.0.1", "6.6.6.6", "10.1.1.1"))).isEqualTo("10.1.1.1");
        assertThat(source.of(request("10.0.0.1"))).isEqualTo("10.0.0.1");
        assertThat(source.of(request("10.9.9.9", "10.1.1.1"))).isEqualTo("10.9.9.9");
    }

    private static HttpServletRequest request(String peer, String... forwarded) {
        return (HttpServletRequest)
                Proxy.newProxyInstance(
                        SourceAddressTest.class.getClassLoader(),
                        new Class<?>[] {HttpServletRequest.class},
                        (proxy, method, arguments) ->
                                method.getName().equals("getRemoteAddr")
                                        ? peer
                                        : Collections.enumeration(List.of(forwarded)));
    }
}
