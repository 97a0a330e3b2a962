package org.guanhu.crm.field.domain;

import java.util.List;
import java.util.regex.Pattern;

/** The documents by which a bank knows a person (ID-09), each with the shape of its number. */
public enum DocumentKind implements Coded {
    RESIDENT_ID(null, "身份证", "居民身份证", "二代身份证", "id card", "resident id card"),
    TEMPORARY_RESIDENT_ID(null, "临时身份证", "临时居民身份证", "temporary id"),
    HOUSEHOLD_REGISTER(null, "户口簿", "户口本", "hukou"),
    MILITARY_ID("(?:\\p{IsHan}{1,5}第)?[0-9]{6,10}号?", "军官证", "士兵证", "军人证件", "军人身份证件"),
    ARMED_POLICE_ID("(?:\\p{IsHan}{1,5}第)?[0-9]{6,10}号?", "武警证", "警官证", "武警身份证件"),
    HK_MACAU_PERMIT(
            "[HM][0-9]{8}(?:[0-9]{2})?", "港澳通行证", "回乡证", "港澳居民来往内地通行证", "home return permit"),
    TAIWAN_PERMIT("[0-9]{8}|[0-9]{10}[A-Z]?", "台胞证", "台湾通行证", "台湾居民来往大陆通行证"),
    RESIDENCE_PERMIT(null, "港澳台居民居住证", "港澳居民居住证", "台湾居民居住证"),
    PERMANENT_RESIDENT_ID("[A-Z]{3}[0-9]{12}|9[0-9]{16}[0-9X]", "外国人永久居留身份证", "外国人永久居留证", "永居证"),
    PASSPORT("(?=.*[0-9])[A-Z0-9]{5,15}", "护照", "外国护照", "foreign passport"),
    OTHER("[A-Z0-9\\p{IsHan}()/]{4,40}", "其他", "其它", "其他证件");

    private final Pattern shape;
    private final List<String> writtenForms;

    DocumentKind(String shape, String... writtenForms) {
        this.shape = shape == null ? null : Pattern.compile(shape);
        this.writtenForms = List.of(writtenForms);
    }

    @Override
    public List<String> writtenForms() {
        return writtenForms;
    }

    /** Whether that number of this document is made by GB 11643, telling birth date and sex. */
    public boolean isCitizenNumber(String number) {
        return shape == null || this == PERMANENT_RESIDENT_ID && number.startsWith("9");
    }

    /** The digits with which such a number begins when it belongs to this kind of document. */
    String firstDigits() {
        return switch (this) {
            case RESIDENCE_PERMIT -> "8";
            case PERMANENT_RESIDENT_ID -> "9";
            default -> "1234567";
        };
    }

    /** Whether a number has the shape that this document's numbers have. */
    boolean hasShape(String number) {
        return shape == null || shape.matcher(number).matches();
    }
}
