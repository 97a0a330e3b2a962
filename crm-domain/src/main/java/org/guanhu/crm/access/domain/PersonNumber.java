package org.guanhu.crm.access.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.guanhu.crm.shared.domain.BusinessRuleViolation;

/**
 * The number by which the bank knows one natural person among its staff, whatever accounts they
 * have. Four eyes hang on it, so one person's number is written in one way only (I1).
 */
public final class PersonNumber {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9._-]{0,35}");
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

    private PersonNumber() {}

    /**
     * The one way to write it: ordinary capital letters and digits without blanks.
     *
     * @throws BusinessRuleViolation if it can be no such number
     */
    public static String canonical(String typed) {
        var plain = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC);
        var number = UNSEEN.matcher(plain).replaceAll("").toUpperCase(Locale.ROOT);
        if (!FORM.matcher(number).matches()) {
            throw new BusinessRuleViolation("administration.personForm");
        }
        return number;
    }
}
