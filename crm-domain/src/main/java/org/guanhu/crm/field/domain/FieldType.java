package org.guanhu.crm.field.domain;

import java.util.List;

/** What may stand in a field: reads a typed text into the canonical one that is stored (VA-01). */
public enum FieldType {
    NAME(50, new NameReading()),
    SEX(new CodeReading(Sex.values())),
    BIRTH_DATE(20, new DateReading(false)),
    DATE(20, new DateReading(true)),
    PAST_DATE(20, new DateReading(false)),
    DOCUMENT_KIND(new CodeReading(DocumentKind.values())),
    DOCUMENT_NUMBER(40, new DocumentReading()),
    MOBILE(30, PhoneReading.ofMobiles()),
    PHONE(40, PhoneReading.ofAnyLine()),
    EMAIL(254, new EmailReading()),
    ADDRESS(120, FieldType::asItStands),
    TEXT(60, FieldType::asItStands),
    REGION(60, new RegionReading()),
    INDUSTRY(new CodeReading(IndustryCode.all())),
    REFERENCE(40, new PatternReading("[A-Za-z0-9._/#-]+", "field.reference.invalid")),
    INCOME_LEVEL(new CodeReading(IncomeLevel::codeOfAmount, IncomeLevel.values())),
    RISK_PREFERENCE(new CodeReading(RiskPreference.values())),
    BRANCH(12, new PatternReading("[0-9]{2,12}", "field.branch.invalid")),
    STAFF(32, new StaffReading()),
    STATUS(new CodeReading(CustomerStatus.values())),
    LONG_TEXT(300, FieldType::asItStands),
    POSTCODE(6, new PatternReading("[0-9]{6}", "field.postcode.invalid")),
    PERCENT(7, new PercentReading()),
    CUSTOMER_NUMBER(10, new PatternReading("[12][0-9]{9}", "field.customerNumber.invalid")),
    YES_NO(new CodeReading(YesNo.values())),
    MARITAL_STATUS(new CodeReading(MaritalStatus.values())),
    ADDRESS_PURPOSE(new CodeReading(AddressPurpose.values())),
    CONTACT_PURPOSE(new CodeReading(ContactPurpose.values())),
    CONTACT_ROLE(new CodeReading(ContactRole.values())),
    RELATION_KIND(new CodeReading(RelationKind.values())),
    CONSENT_PURPOSE(new CodeReading(ConsentPurpose.values())),
    CONSENT_CHANNEL(new CodeReading(ConsentChannel.values())),
    CONSENT_SOURCE(new CodeReading(ConsentSource.values()));

    private final int longest;
    private final Reading reading;
    private final CodeReading codes;

    FieldType(int longest, Reading reading) {
        this.longest = longest;
        this.reading = reading;
        this.codes = null;
    }

    FieldType(CodeReading codes) {
        this.longest = 60;
        this.reading = codes;
        this.codes = codes;
    }

    private static String asItStands(Field field, String clean) {
        return clean;
    }

    /**
     * The text that is stored for what was typed; null for a blank text.
     *
     * @throws InvalidFieldValue if the field cannot take it
     */
    public String canonical(Field field, String typed) {
        var clean = CleanText.of(field, typed, longest);
        return clean.isEmpty() ? null : reading.read(field, clean);
    }

    /** How many characters may be typed at most. */
    public int maxLength() {
        return longest;
    }

    /** Whether one of a list of codes is chosen rather than typed. */
    public boolean isCodeList() {
        return codes != null;
    }

    /** The codes to choose from, in order; none where the value is typed. */
    public List<String> codes() {
        return isCodeList() ? codes.codes() : List.of();
    }

    /** Whether a stored text is a code, among them those that nobody may choose. */
    public boolean isCode(String canonical) {
        return isCodeList() && codes.isCode(canonical);
    }

    /** Key of a code's label in the bundle. */
    public String codeLabelKey(String code) {
        return codes.labelKey(code);
    }

    /** Whether the canonical text is a day, {@code yyyy-MM-dd}. */
    public boolean isDate() {
        return this == BIRTH_DATE || this == DATE || this == PAST_DATE;
    }

    /** Whether a long text needs more than one line to be typed. */
    public boolean isLongText() {
        return this == ADDRESS || this == LONG_TEXT;
    }
}
