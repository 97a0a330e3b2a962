package org.guanhu.crm.field.domain;

import static org.guanhu.crm.field.domain.NumberRule.shaped;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The documents by which a bank knows a person (ID-09) or an organisation (ID-10). */
public enum DocumentKind implements Coded {
    RESIDENT_ID(
            ResidentIdNumber::objectionTo, "身份证", "居民身份证", "二代身份证", "id card", "resident id card"),
    TEMPORARY_RESIDENT_ID(ResidentIdNumber::objectionTo, "临时身份证", "临时居民身份证", "temporary id"),
    HOUSEHOLD_REGISTER(ResidentIdNumber::objectionTo, "户口簿", "户口本", "居民户口簿", "hukou"),
    MILITARY_ID(shaped(DocumentKind.OF_THE_FORCES), "军官证", "士兵证", "军人证件", "军人身份证件"),
    ARMED_POLICE_ID(shaped(DocumentKind.OF_THE_FORCES), "武警证", "警官证", "武警身份证件"),
    HK_MACAU_PERMIT(
            shaped("[HM][0-9]{8}(?:[0-9]{2})?"),
            "港澳通行证",
            "回乡证",
            "港澳居民来往内地通行证",
            "home return permit"),
    TAIWAN_PERMIT(shaped("[0-9]{8}|[0-9]{10}[A-Z]?"), "台胞证", "台湾通行证", "台湾居民来往大陆通行证"),
    RESIDENCE_PERMIT(ResidentIdNumber::objectionTo, "港澳台居民居住证", "港澳居民居住证", "台湾居民居住证"),
    PERMANENT_RESIDENT_ID(
            PermanentResidentNumber::objectionTo, "外国人永久居留身份证", "外国人永久居留证", "永居证", "五星卡"),
    PASSPORT(shaped("(?=.*[0-9])[A-Z0-9]{5,15}"), "护照", "外国护照", "foreign passport"),
    /** For citizens who live abroad: ordinary, for public affairs, service and diplomatic. */
    CHINESE_PASSPORT(
            shaped("1[45][0-9]{7}|[EG][0-9]{8}|E[A-HJ-NP-Z][0-9]{7}|(?:[DPS]|[DPS]E)[0-9]{7,8}"),
            "中国护照",
            "中华人民共和国护照"),
    TRAVEL_DOCUMENT(shaped("(?=.*[0-9])[A-Z0-9]{5,15}"), "旅行证", "中华人民共和国旅行证", "出入境通行证", "有效旅行证件"),
    OTHER(shaped(DocumentKind.ANY_NUMBER), "其他", "其它", "其他证件"),
    BUSINESS_LICENCE(
            LicenceNumber::objectionTo,
            "营业执照",
            "企业营业执照",
            "统一社会信用代码",
            "business license",
            "unified social credit code"),
    REGISTRATION_CERTIFICATE(
            CreditCode::objectionTo,
            "登记证书",
            "统一社会信用代码证书",
            "事业单位法人证书",
            "社会团体法人登记证书",
            "民办非企业单位登记证书",
            "基金会法人登记证书"),
    ORGANISATION_CODE_CERTIFICATE(
            OrganisationCode::objectionTo, "组织机构代码证", "组织机构代码", "organisation code"),
    OTHER_CERTIFICATE(shaped(DocumentKind.ANY_NUMBER), "其他机构证件", "其他证书", "批文");

    private static final String OF_THE_FORCES = "(?:\\p{IsHan}{1,5}第)?[0-9]{6,10}号?";
    private static final String ANY_NUMBER = "[A-Z0-9\\p{IsHan}()/]{4,40}";
    private static final Pattern OF_COMPATRIOTS = Pattern.compile("8[123]0000.*");
    private static final int CREDIT_CODE_LENGTH = 18;

    private final NumberRule rule;
    private final List<String> writtenForms;

    DocumentKind(NumberRule rule, String... writtenForms) {
        this.rule = rule;
        this.writtenForms = List.of(writtenForms);
    }

    @Override
    public List<String> writtenForms() {
        return writtenForms;
    }

    /** Whether it is an organisation that is known by it, not a person. */
    public boolean isOfOrganisations() {
        return switch (this) {
            case BUSINESS_LICENCE,
                    REGISTRATION_CERTIFICATE,
                    ORGANISATION_CODE_CERTIFICATE,
                    OTHER_CERTIFICATE ->
                    true;
            default -> false;
        };
    }

    /** Whether such customers are known by it. */
    public boolean isOf(CustomerKind kind) {
        return isOfOrganisations() == (kind == CustomerKind.ORGANISATION);
    }

    /** Whether that number of this document is made by GB 11643, telling birth date and sex. */
    public boolean isCitizenNumber(String number) {
        return switch (this) {
            case RESIDENT_ID, TEMPORARY_RESIDENT_ID, HOUSEHOLD_REGISTER, RESIDENCE_PERMIT -> true;
            case PERMANENT_RESIDENT_ID -> PermanentResidentNumber.isOfToday(number);
            default -> false;
        };
    }

    /** Why a number is none of this document, as a message key; empty if it may be one. */
    Optional<String> objectionTo(String number) {
        return rule.objectionTo(number)
                .map(why -> NumberRule.SHAPE.equals(why) ? "field.document.shape." + name() : why);
    }

    /** Whether a number by GB 11643 is given to the people who bear this document. */
    boolean bears(ResidentIdNumber number) {
        return switch (this) {
            case RESIDENCE_PERMIT -> OF_COMPATRIOTS.matcher(number.value()).matches();
            case PERMANENT_RESIDENT_ID -> PermanentResidentNumber.isOfToday(number.value());
            default -> number.isOfCitizen();
        };
    }

    /**
     * One text for whoever has that document, unique in the bank (NR-03): papers that bear the
     * citizen's own number are one document, and so are those that bear an organisation's code.
     */
    public String identityOf(String number) {
        if (isCitizenNumber(number)) {
            return RESIDENT_ID + ":" + ResidentIdNumber.today(number);
        }
        if (!isOfOrganisations()) {
            return this + ":" + ResidentIdNumber.today(number);
        }
        return bearsCreditCode(number)
                ? ORGANISATION_CODE_CERTIFICATE
                        + ":"
                        + new CreditCode(number).organisation().value()
                : this + ":" + number;
    }

    private boolean bearsCreditCode(String number) {
        return number.length() == CREDIT_CODE_LENGTH && CreditCode.objectionTo(number).isEmpty();
    }
}
