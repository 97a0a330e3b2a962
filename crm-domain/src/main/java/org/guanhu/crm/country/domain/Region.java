package org.guanhu.crm.country.domain;

/**
 * A province, prefecture or county of China by GB/T 2260.
 *
 * @param code six digits: two for the province, two for the prefecture, two for the county
 * @param name its own name, without those above it
 * @param inForce whether the code is still given; others stand in documents of former years
 */
public record Region(String code, String name, boolean inForce) {

    private static final String WHOLE_PROVINCE = "0000";
    private static final String WHOLE_PREFECTURE = "00";

    String province() {
        return code.substring(0, 2) + WHOLE_PROVINCE;
    }

    String prefecture() {
        return code.substring(0, 4) + WHOLE_PREFECTURE;
    }
}
