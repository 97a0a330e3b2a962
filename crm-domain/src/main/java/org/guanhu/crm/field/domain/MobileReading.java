package org.guanhu.crm.field.domain;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.regex.Pattern;

/** Reads a mobile number of any country, of mainland China unless it says +, into E.164. */
final class MobileReading implements Reading {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final Pattern DIALLABLE = Pattern.compile("\\+?[0-9() ./\\-]+");
    private static final String HOME = "CN";
    private static final int CHINA = 86;
    private static final int CHINESE_LENGTH = 11;

    @Override
    public String read(CustomerField field, String clean) {
        var typed = clean.replace('＋', '+').replace('－', '-').replace('（', '(').replace('）', ')');
        if (!DIALLABLE.matcher(typed).matches()) {
            throw InvalidFieldValue.of(field, "field.mobile.invalid");
        }
        var number = parsed(field, typed);
        if (!NUMBERS.isValidNumber(number)) {
            throw whyNot(field, number);
        }
        var type = NUMBERS.getNumberType(number);
        if (type != PhoneNumberType.MOBILE && type != PhoneNumberType.FIXED_LINE_OR_MOBILE) {
            throw InvalidFieldValue.of(field, "field.mobile.notMobile");
        }
        return NUMBERS.format(number, PhoneNumberFormat.E164);
    }

    private static PhoneNumber parsed(CustomerField field, String typed) {
        try {
            return NUMBERS.parse(typed, HOME);
        } catch (NumberParseException notANumber) {
            throw InvalidFieldValue.of(field, "field.mobile.invalid");
        }
    }

    private static InvalidFieldValue whyNot(CustomerField field, PhoneNumber number) {
        if (number.getCountryCode() != CHINA) {
            return InvalidFieldValue.of(
                    field, "field.mobile.notInCountry", "+" + number.getCountryCode());
        }
        int length = NUMBERS.getNationalSignificantNumber(number).length();
        return length == CHINESE_LENGTH
                ? InvalidFieldValue.of(field, "field.mobile.unknownPrefix")
                : InvalidFieldValue.of(field, "field.mobile.length", CHINESE_LENGTH, length);
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
