package org.guanhu.crm.field.domain;

import static org.guanhu.crm.field.domain.DataClass.C1;
import static org.guanhu.crm.field.domain.DataClass.C2;
import static org.guanhu.crm.field.domain.DataClass.C3;
import static org.guanhu.crm.field.domain.FieldTrait.AMENDABLE;
import static org.guanhu.crm.field.domain.FieldTrait.EXACT_SEARCH;
import static org.guanhu.crm.field.domain.FieldTrait.LISTED;
import static org.guanhu.crm.field.domain.FieldTrait.MANDATORY;
import static org.guanhu.crm.field.domain.FieldTrait.NAME_SEARCH;
import static org.guanhu.crm.field.domain.FieldTrait.OF_COMPANIES;
import static org.guanhu.crm.field.domain.FieldTrait.OF_PEOPLE;
import static org.guanhu.crm.field.domain.FieldTrait.TAIL_SEARCH;
import static org.guanhu.crm.field.domain.Section.ADDRESS;
import static org.guanhu.crm.field.domain.Section.CONTACT;
import static org.guanhu.crm.field.domain.Section.IDENTITY;
import static org.guanhu.crm.field.domain.Section.PROFILE;
import static org.guanhu.crm.field.domain.Section.RELATIONS;
import static org.guanhu.crm.field.domain.Section.RELATIONSHIP;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The register of all built-in fields of a customer record (CI-02, CI-03, CI-06). */
public enum CustomerField implements Field {
    NAME(
            "name",
            IDENTITY,
            FieldType.NAME,
            C2,
            Mask.NAME,
            MANDATORY,
            AMENDABLE,
            LISTED,
            NAME_SEARCH),
    SEX("sex", IDENTITY, FieldType.SEX, C1, Mask.NONE, AMENDABLE, LISTED, OF_PEOPLE),
    BIRTH_DATE(
            "birthDate",
            IDENTITY,
            FieldType.BIRTH_DATE,
            C2,
            Mask.DATE,
            MANDATORY,
            AMENDABLE,
            OF_PEOPLE),
    DOCUMENT_KIND(
            "documentKind", IDENTITY, FieldType.DOCUMENT_KIND, C1, Mask.NONE, MANDATORY, AMENDABLE),
    DOCUMENT_NUMBER(
            "documentNumber",
            IDENTITY,
            FieldType.DOCUMENT_NUMBER,
            C3,
            Mask.DOCUMENT,
            MANDATORY,
            AMENDABLE,
            LISTED,
            EXACT_SEARCH,
            TAIL_SEARCH),
    DOCUMENT_EXPIRY("documentExpiry", IDENTITY, FieldType.DATE, C1, Mask.NONE, AMENDABLE),
    MOBILE(
            "mobile",
            CONTACT,
            FieldType.MOBILE,
            C2,
            Mask.PHONE,
            MANDATORY,
            AMENDABLE,
            LISTED,
            EXACT_SEARCH,
            TAIL_SEARCH,
            OF_PEOPLE),
    PHONE("phone", CONTACT, FieldType.PHONE, C2, Mask.PHONE, AMENDABLE, OF_COMPANIES),
    EMAIL("email", CONTACT, FieldType.EMAIL, C2, Mask.EMAIL, AMENDABLE, EXACT_SEARCH),
    HOUSEHOLD_ADDRESS(
            "householdAddress", ADDRESS, FieldType.ADDRESS, C2, Mask.ADDRESS, AMENDABLE, OF_PEOPLE),
    RESIDENTIAL_ADDRESS(
            "residentialAddress",
            ADDRESS,
            FieldType.ADDRESS,
            C2,
            Mask.ADDRESS,
            AMENDABLE,
            OF_PEOPLE),
    BILLING_ADDRESS("billingAddress", ADDRESS, FieldType.ADDRESS, C2, Mask.ADDRESS, AMENDABLE),
    REGISTERED_ADDRESS(
            "registeredAddress",
            ADDRESS,
            FieldType.ADDRESS,
            C2,
            Mask.ADDRESS,
            MANDATORY,
            AMENDABLE,
            OF_COMPANIES),
    OFFICE_ADDRESS(
            "officeAddress", ADDRESS, FieldType.ADDRESS, C2, Mask.ADDRESS, AMENDABLE, OF_COMPANIES),
    REGION("region", PROFILE, FieldType.REGION, C1, Mask.NONE, AMENDABLE, LISTED),
    INDUSTRY("industry", PROFILE, FieldType.INDUSTRY, C1, Mask.NONE, AMENDABLE, OF_COMPANIES),
    MARITAL_STATUS(
            "maritalStatus",
            PROFILE,
            FieldType.MARITAL_STATUS,
            C2,
            Mask.TEXT,
            AMENDABLE,
            OF_PEOPLE),
    OCCUPATION("occupation", PROFILE, FieldType.TEXT, C1, Mask.NONE, AMENDABLE, OF_PEOPLE),
    EMPLOYER("employer", PROFILE, FieldType.TEXT, C2, Mask.TEXT, AMENDABLE, OF_PEOPLE),
    INCOME_LEVEL(
            "incomeLevel", PROFILE, FieldType.INCOME_LEVEL, C2, Mask.TEXT, AMENDABLE, OF_PEOPLE),
    RISK_PREFERENCE(
            "riskPreference",
            PROFILE,
            FieldType.RISK_PREFERENCE,
            C1,
            Mask.NONE,
            AMENDABLE,
            LISTED,
            OF_PEOPLE),
    NEEDS("needs", PROFILE, FieldType.LONG_TEXT, C2, Mask.TEXT, AMENDABLE),
    LEGAL_REPRESENTATIVE(
            "legalRepresentative",
            RELATIONS,
            FieldType.NAME,
            C2,
            Mask.NAME,
            MANDATORY,
            AMENDABLE,
            OF_COMPANIES),
    EXTERNAL_NUMBER("externalNumber", RELATIONSHIP, FieldType.REFERENCE, C1, Mask.NONE),
    BRANCH("branch", RELATIONSHIP, FieldType.BRANCH, C1, Mask.NONE, MANDATORY, LISTED),
    MANAGER("manager", RELATIONSHIP, FieldType.STAFF, C1, Mask.NONE, LISTED),
    STATUS("status", RELATIONSHIP, FieldType.STATUS, C1, Mask.NONE, MANDATORY, LISTED);

    private final String key;
    private final Section section;
    private final FieldType type;
    private final DataClass dataClass;
    private final Mask mask;
    private final Set<FieldTrait> traits = EnumSet.noneOf(FieldTrait.class);

    CustomerField(
            String key,
            Section section,
            FieldType type,
            DataClass dataClass,
            Mask mask,
            FieldTrait... traits) {
        this.key = key;
        this.section = section;
        this.type = type;
        this.dataClass = dataClass;
        this.mask = mask;
        this.traits.addAll(Arrays.asList(traits));
    }

    /** The field of that key, if there is one; keys are what the outside writes. */
    public static Optional<CustomerField> byKey(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }

    /** The fields of a section, in the order of the register. */
    public static List<CustomerField> of(Section section) {
        return Arrays.stream(values()).filter(field -> field.section == section).toList();
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String labelKey() {
        return "customer.field." + key;
    }

    @Override
    public Section section() {
        return section;
    }

    @Override
    public FieldType type() {
        return type;
    }

    @Override
    public DataClass dataClass() {
        return dataClass;
    }

    @Override
    public Mask mask() {
        return mask;
    }

    @Override
    public int place() {
        return ordinal();
    }

    @Override
    public boolean has(FieldTrait trait) {
        return traits.contains(trait);
    }
}
