package org.guanhu.crm.access.application;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.guanhu.crm.access.domain.StaffId;

/**
 * What a device has to know.
 *
 * @param account whose codes it will show
 * @param key the seed, as people can type it
 */
public record FactorSetup(StaffId account, String key) {

    private static final String ISSUER = "Guanhu CRM";

    /** The same as the address that devices read from a picture. */
    public String address() {
        String issuer = URLEncoder.encode(ISSUER, StandardCharsets.UTF_8).replace("+", "%20");
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=6&period=30"
                .formatted(issuer, account.value(), key, issuer);
    }

    /** The address as a picture for the device's camera. */
    public String picture() {
        return QrPicture.of(address());
    }

    @Override
    public String toString() {
        return "FactorSetup[" + account + "]";
    }
}
