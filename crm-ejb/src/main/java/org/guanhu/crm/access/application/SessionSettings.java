package org.guanhu.crm.access.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many sessions an account may have at once, and the name of this node. */
@ApplicationScoped
public class SessionSettings {

    private static final int LONGEST_NAME = 80;

    private int most;
    private String node;

    /** For the container's proxy. */
    protected SessionSettings() {}

    @Inject
    public SessionSettings(
            @ConfigProperty(name = "crm.sessions.each") Optional<Integer> most,
            @ConfigProperty(name = "crm.demo", defaultValue = "false") boolean demo) {
        this.most = most.orElse(demo ? 0 : 1);
        this.node = host();
    }

    private static String host() {
        try {
            String name = InetAddress.getLocalHost().getHostName();
            return name.substring(0, Math.min(name.length(), LONGEST_NAME));
        } catch (UnknownHostException nameless) {
            return "?";
        }
    }

    /** Sessions that an account may have at once; 0 if as many as it likes. */
    public int most() {
        return most;
    }

    /** The name of this node. */
    public String node() {
        return node;
    }
}
