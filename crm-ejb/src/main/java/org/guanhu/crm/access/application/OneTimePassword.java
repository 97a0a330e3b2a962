package org.guanhu.crm.access.application;

import java.time.Instant;

/**
 * A password that was made by the system and lets in once, as far as choosing another one. It is
 * nowhere else than here: whoever gets it shows it or loses it.
 *
 * @param text the password
 * @param expiresAt until when it lets in
 */
public record OneTimePassword(String text, Instant expiresAt) {

    @Override
    public String toString() {
        return "OneTimePassword[until " + expiresAt + "]";
    }
}
