package org.guanhu.crm.shared.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/**
 * What a demonstration is open to: this machine only, whatever the server listens on. Its accounts
 * and their password are known to anybody who reads the log.
 */
final class ThisMachine {

    private static final Pattern NAMES =
            Pattern.compile("(?i)(127\\.0\\.0\\.1|localhost|\\[::1])(:[0-9]{1,5})?");
    private static final Pattern ADDRESS = Pattern.compile("[0-9A-Fa-f:.]+");

    private ThisMachine() {}

    /** Whether that is how this machine is called in an address. */
    static boolean isCalled(String host) {
        return host != null && NAMES.matcher(host).matches();
    }

    /**
     * Whether both ends of a connection are on this machine. Something that is no address, as of a
     * socket of another kind, is none of ours.
     */
    static boolean isBothEnds(String remote, String local) {
        return isLoopback(remote) && isLoopback(local);
    }

    /** Looks nothing up: only addresses are taken, never names. */
    private static boolean isLoopback(String address) {
        try {
            return address != null
                    && ADDRESS.matcher(address).matches()
                    && address.matches(".*[.:].*")
                    && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }
}
