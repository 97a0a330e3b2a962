package org.guanhu.crm.field.domain;

import java.util.Optional;
import java.util.regex.Pattern;
import org.guanhu.crm.country.domain.CheckDigit;

/**
 * The number of a business licence: today's is the unified social credit code, the older one has 15
 * digits, the last of them a check digit by MOD 11,10.
 */
final class LicenceNumber {

    private static final Pattern BEFORE_2015 = Pattern.compile("[0-9]{15}");
    private static final int PAYLOAD = 14;

    private LicenceNumber() {}

    /** Why a text is no such number, as a message key; empty if it is one. */
    static Optional<String> objectionTo(String text) {
        if (!BEFORE_2015.matcher(text).matches()) {
            return CreditCode.objectionTo(text);
        }
        return text.charAt(PAYLOAD) == CheckDigit.mod11And10(text.substring(0, PAYLOAD))
                ? Optional.empty()
                : Optional.of("field.document.checkDigit");
    }
}
