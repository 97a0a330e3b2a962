package org.guanhu.crm.field.domain;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** How a value looks to a person who may not see it (security.md C8). */
public enum Mask {
    NONE(UnaryOperator.identity()),
    NAME(Mask::name),
    DATE(Mask::date),
    DOCUMENT(Mask::document),
    PHONE(Mask::phone),
    EMAIL(Mask::email),
    ADDRESS(Mask::address),
    TEXT(value -> Mask.HIDDEN);

    private static final String HIDDEN = "***";
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** Province, city and district; compounds (小区), communities and streets are none. */
    private static final Pattern UP_TO_DISTRICT =
            Pattern.compile(
                    "(?:[^省市区县路街镇]{2,7}?(?:省|自治区|特别行政区))?"
                            + "(?:[^省市区县路街镇]{2,9}?(?:市|自治州|地区|盟))?"
                            + "(?:[^省市区县路街镇乡道村弄巷号小社园\\d ]{1,9}?(?:区|县|市|旗))?");

    private final UnaryOperator<String> masking;

    Mask(UnaryOperator<String> masking) {
        this.masking = masking;
    }

    /** The value so far as anybody may see it; null stays null. */
    public String apply(String canonical) {
        return canonical == null || Erased.is(canonical) ? canonical : masking.apply(canonical);
    }

    private static String name(String name) {
        int length = length(name);
        if (!Character.isIdeographic(name.isEmpty() ? ' ' : name.codePointAt(0))) {
            return length < 2 ? HIDDEN : first(name, 1) + HIDDEN;
        }
        if (length <= 3) {
            return length < 2 ? "*" : "*".repeat(length - 1) + last(name, 1);
        }
        return first(name, 1) + "**" + last(name, 1);
    }

    private static String date(String day) {
        return DAY.matcher(day).matches() ? first(day, 4) + "-**-**" : HIDDEN;
    }

    private static String document(String number) {
        int length = length(number);
        return length < 5 ? HIDDEN : first(number, 1) + "*".repeat(length - 2) + last(number, 1);
    }

    private static String phone(String number) {
        var national = PhoneReading.national(number);
        if (length(national) >= 11) {
            return first(national, 3) + "****" + last(national, 4);
        }
        return length(national) < 8 ? HIDDEN : first(national, 2) + "****" + last(national, 2);
    }

    private static String email(String address) {
        int at = address.lastIndexOf('@');
        if (at < 0) {
            return HIDDEN;
        }
        return (at > 1 ? first(address, 1) : "") + HIDDEN + address.substring(at);
    }

    private static String address(String address) {
        var district = UP_TO_DISTRICT.matcher(address);
        if (district.lookingAt() && district.end() > 0 && district.end() < address.length()) {
            return district.group() + HIDDEN;
        }
        return length(address) < 8 ? HIDDEN : first(address, 3) + HIDDEN;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String first(String text, int count) {
        return text.substring(0, text.offsetByCodePoints(0, count));
    }

    private static String last(String text, int count) {
        return text.substring(text.offsetByCodePoints(text.length(), -count));
    }
}
