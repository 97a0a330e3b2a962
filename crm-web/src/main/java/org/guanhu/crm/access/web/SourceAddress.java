package org.guanhu.crm.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.guanhu.crm.access.domain.SessionOrigin;

/**
 * Where requests come from: the other end of the connection. What a header says counts only if a
 * proxy of the bank's own has written it, or everybody could name any machine.
 */
@ApplicationScoped
public class SourceAddress {

    private Set<String> proxies = Set.of();

    /** For the container's proxy. */
    protected SourceAddress() {}

    @Inject
    SourceAddress(@ConfigProperty(name = "crm.proxies") Optional<String> proxies) {
        proxies.ifPresent(list -> this.proxies = Set.of(list.strip().split("[\\s,]+")));
    }

    /** The address of the machine that asks. */
    public String of(HttpServletRequest request) {
        String peer = request.getRemoteAddr();
        if (!proxies.contains(peer)) {
            return peer;
        }
        List<String> way = Collections.list(request.getHeaders("X-Forwarded-For"));
        List<String> stations =
                Arrays.stream(String.join(",", way).split(",")).map(String::strip).toList();
        for (int i = stations.size() - 1; i >= 0; i--) {
            if (!stations.get(i).isEmpty() && !proxies.contains(stations.get(i))) {
                return stations.get(i);
            }
        }
        return peer;
    }

    /** The machine and the browser that ask. */
    SessionOrigin originOf(HttpServletRequest request) {
        return new SessionOrigin(of(request), request.getHeader("User-Agent"));
    }
}
