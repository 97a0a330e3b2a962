package org.guanhu.crm.access.domain;

import java.util.Objects;

/**
 * Where a person signs in from.
 *
 * @param address the machine's address
 * @param agent what the browser says of itself
 */
public record SessionOrigin(String address, String agent) {

    private static final int LONGEST_ADDRESS = 45;
    private static final int LONGEST_AGENT = 200;

    public SessionOrigin {
        address = cut(address, LONGEST_ADDRESS);
        agent = cut(agent, LONGEST_AGENT);
    }

    private static String cut(String text, int most) {
        String known = Objects.toString(text, "").replaceAll("[\\p{Cc}\\p{Cf}]", " ");
        return known.substring(0, Math.min(known.length(), most));
    }
}
