package org.guanhu.crm.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SameOriginFilterTest {

    private static final int LET_THROUGH = 0;
    private static final String HERE = "127.0.0.1";
    private static final String ELSEWHERE = "192.0.2.7";

    /** What the filter makes of a look at a page: a status, or nothing if it lets it through. */
    private static int answer(boolean demo, String host, String remote, String local)
            throws Exception {
        var filter =
                new SameOriginFilter() {
                    private static final long serialVersionUID = 1L;

                    @Override
                    void refuse(RequestRefused.Why why, HttpServletRequest request) {
                        // Nobody listens here.
                    }

                    @Override
                    boolean isDemo() {
                        return demo;
                    }
                };
        Map<String, Object> said = new HashMap<>();
        said.put("getHeader", host);
        said.put("getMethod", "GET");
        said.put("getRemoteAddr", remote);
        said.put("getLocalAddr", local);
        var status = new AtomicInteger(-1);
        filter.doFilter(
                answering(HttpServletRequest.class, said),
                (HttpServletResponse)
                        Proxy.newProxyInstance(
                                SameOriginFilterTest.class.getClassLoader(),
                                new Class<?>[] {HttpServletResponse.class},
                                (proxy, method, arguments) -> {
                                    status.set((int) arguments[0]);
                                    return null;
                                }),
                (request, response) -> status.set(LET_THROUGH));
        return status.get();
    }

    private static <T> T answering(Class<T> type, Map<String, Object> said) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, method, arguments) -> said.get(method.getName())));
    }

    @Test
    void a_demonstration_is_looked_at_from_its_own_machine() throws Exception {
        assertThat(answer(true, "127.0.0.1:8080", HERE, HERE)).isEqualTo(LET_THROUGH);
    }

    @Test
    void a_demonstration_is_closed_to_others_whatever_they_call_it() throws Exception {
        assertThat(answer(true, "localhost", ELSEWHERE, ELSEWHERE)).isEqualTo(403);
        assertThat(answer(true, "localhost", ELSEWHERE, HERE)).isEqualTo(403);
        assertThat(answer(true, "localhost", HERE, ELSEWHERE)).isEqualTo(403);
        assertThat(answer(true, "crm.example", HERE, HERE)).isEqualTo(400);
    }

    @Test
    void a_bank_is_open_to_its_branches() throws Exception {
        assertThat(answer(false, "crm.example", ELSEWHERE, ELSEWHERE)).isEqualTo(LET_THROUGH);
    }
}
