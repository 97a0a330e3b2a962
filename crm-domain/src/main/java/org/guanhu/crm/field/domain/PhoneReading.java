package org.guanhu.crm.field.domain;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a phone number of any country, of mainland China unless it says +, into E.164. An extension
 * (转) follows it as RFC 3966 writes it: {@code +862158881234;ext=802}.
 */
final class PhoneReading implements Reading {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final Pattern DIALLABLE = Pattern.compile("\\+?[0-9() ./\\-]+");
    private static final Pattern EXTENSION =
            Pattern.compile(
                    "(.*[0-9)]) ?(?:;ext=|转|轉|分机|分機|(?i:ext\\.?|x|extension)|#) ?[:：]?"
                            + " ?([0-9]{1,8})");
    private static final Pattern OFFICE_EXTENSION =
            Pattern.compile("(\\(?0[0-9]{2,3}\\)?-?[0-9]{7,8})-([0-9]{1,6})");
    private static final String HOME = "CN";
    private static final int CHINA = 86;
    private static final int MOBILE_LENGTH = 11;

    /** What Chinese numbers without an area code are too short for. */
    private static final int SHORTEST_WITH_AREA = 9;

    private final Set<PhoneNumberType> types;
    private final String words;

    private PhoneReading(String words, Set<PhoneNumberType> types) {
        this.words = words;
        this.types = types;
    }

    /** Numbers that can receive a text message. */
    static PhoneReading ofMobiles() {
        return new PhoneReading(
                "field.mobile.",
                EnumSet.of(PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE));
    }

    /** Numbers that can be called without a price of their own: fixed lines, mobiles, 400, 800. */
    static PhoneReading ofAnyLine() {
        return new PhoneReading(
                "field.phone.",
                EnumSet.complementOf(
                        EnumSet.of(
                                PhoneNumberType.PREMIUM_RATE,
                                PhoneNumberType.PAGER,
                                PhoneNumberType.VOICEMAIL)));
    }

    @Override
    public String read(Field field, String clean) {
        var typed = clean.replace('＋', '+').replace('－', '-').replace('（', '(').replace('）', ')');
        var extension = EXTENSION.matcher(typed);
        if (extension.matches()) {
            return withExtension(field, extension.group(1), extension.group(2));
        }
        var office = OFFICE_EXTENSION.matcher(typed);
        if (office.matches()) {
            return withExtension(field, office.group(1), office.group(2));
        }
        return number(field, typed);
    }

    private String withExtension(Field field, String typed, String extension) {
        if (!types.contains(PhoneNumberType.FIXED_LINE)) {
            throw InvalidFieldValue.of(field, words + "invalid");
        }
        return number(field, typed.strip()) + ";ext=" + extension;
    }

    private String number(Field field, String typed) {
        if (!DIALLABLE.matcher(typed).matches()) {
            throw InvalidFieldValue.of(field, words + "invalid");
        }
        var number = parsed(field, typed);
        if (!NUMBERS.isValidNumber(number)) {
            throw whyNot(field, number);
        }
        if (!types.contains(NUMBERS.getNumberType(number))) {
            throw InvalidFieldValue.of(field, words + "otherKind");
        }
        return NUMBERS.format(number, PhoneNumberFormat.E164);
    }

    private PhoneNumber parsed(Field field, String typed) {
        try {
            return NUMBERS.parse(typed, HOME);
        } catch (NumberParseException notANumber) {
            throw InvalidFieldValue.of(field, words + "invalid");
        }
    }

    private InvalidFieldValue whyNot(Field field, PhoneNumber number) {
        if (number.getCountryCode() != CHINA) {
            return InvalidFieldValue.of(
                    field, words + "notInCountry", "+" + number.getCountryCode());
        }
        int length = NUMBERS.getNationalSignificantNumber(number).length();
        if (types.contains(PhoneNumberType.FIXED_LINE)) {
            return InvalidFieldValue.of(
                    field, words + (length < SHORTEST_WITH_AREA ? "areaCode" : "unknownPrefix"));
        }
        return length == MOBILE_LENGTH
                ? InvalidFieldValue.of(field, words + "unknownPrefix")
                : InvalidFieldValue.of(field, words + "length", MOBILE_LENGTH, length);
    }

    /** The number without its country code; the whole text if it is no E.164 number. */
    static String national(String canonical) {
        try {
            return NUMBERS.getNationalSignificantNumber(NUMBERS.parse(canonical, HOME));
        } catch (NumberParseException notANumber) {
            return canonical;
        }
    }
}
