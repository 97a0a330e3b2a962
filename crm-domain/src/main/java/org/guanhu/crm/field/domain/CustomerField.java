package org.guanhu.crm.field.domain;

import static org.guanhu.crm.field.domain.DataClass.C1;
import static org.guanhu.crm.field.domain.DataClass.C2;
import static org.guanhu.crm.field.domain.DataClass.C3;
import static org.guanhu.crm.field.domain.FieldTrait.AMENDABLE;
import static org.guanhu.crm.field.domain.FieldTrait.EXACT_SEARCH;
import static org.guanhu.crm.field.domain.FieldTrait.LISTED;
import static org.guanhu.crm.field.domain.FieldTrait.MANDATORY;
import static org.guanhu.crm.field.domain.FieldTrait.NAME_SEARCH;
import static org.guanhu.crm.field.domain.FieldTrait.TAIL_SEARCH;
import static org.guanhu.crm.field.domain.Section.ADDRESS;
import static org.guanhu.crm.field.domain.Section.CONTACT;
import static org.guanhu.crm.field.domain.Section.IDENTITY;
import static org.guanhu.crm.field.domain.Section.PROFILE;
import static org.guanhu.crm.field.domain.Section.RELATIONSHIP;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The register of all built-in fields of a customer record (CI-02, CI-03, CI-06). */
public enum CustomerField {
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
    SEX("sex", IDENTITY, FieldType.SEX, C1, Mask.NONE, AMENDABLE, LISTED),
    BIRTH_DATE("birthDate", IDENTITY, FieldType.BIRTH_DATE, C2, Mask.DATE, MANDATORY, AMENDABLE),
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
            TAIL_SEARCH),
    EMAIL("email", CONTACT, FieldType.EMAIL, C2, Mask.EMAIL, AMENDABLE, EXACT_SEARCH),
    HOUSEHOLD_ADDRESS("householdAddress", ADDRESS, FieldType.ADDRESS, C2, Mask.ADDRESS, AMENDABLE),
    RESIDENTIAL_ADDRESS(
            "residentialAddress", ADDRESS, FieldType.ADDRESS, C2, Mask.ADDRESS, AMENDABLE),
    BILLING_ADDRESS("billingAddress", ADDRESS, FieldType.ADDRESS, C2, Mask.ADDRESS, AMENDABLE),
    REGION("region", PROFILE, FieldType.REGION, C1, Mask.NONE, AMENDABLE, LISTED),
    OCCUPATION("occupation", PROFILE, FieldType.TEXT, C1, Mask.NONE, AMENDABLE),
    EMPLOYER("employer", PROFILE, FieldType.TEXT, C2, Mask.TEXT, AMENDABLE),
    INCOME_LEVEL("incomeLevel", PROFILE, FieldType.INCOME_LEVEL, C2, Mask.TEXT, AMENDABLE),
    RISK_PREFERENCE(
            "riskPreference", PROFILE, FieldType.RISK_PREFERENCE, C1, Mask.NONE, AMENDABLE, LISTED),
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

    /** The field's name in requests, files and the ledger; never changes. */
    public String key() {
        return key;
    }

    /** Key of the field's label in the bundle. */
    public String labelKey() {
        return "customer.field." + key;
    }

    /** The part of the record in which the field stands. */
    public Section section() {
        return section;
    }

    /** What may stand in the field. */
    public FieldType type() {
        return type;
    }

    /** How secret the field's values are. */
    public DataClass dataClass() {
        return dataClass;
    }

    /** How a value looks to a person who may not see it. */
    public Mask mask() {
        return mask;
    }

    /** Whether a record without this field is incomplete. */
    public boolean isMandatory() {
        return traits.contains(MANDATORY);
    }

    /** Whether an amendment may name the field; what is not has a change of its own. */
    public boolean isAmendable() {
        return traits.contains(AMENDABLE);
    }

    /** Whether lists offer the field as a column. */
    public boolean isListed() {
        return traits.contains(LISTED);
    }

    /** Whether a customer is found by the whole value of this field. */
    public boolean isExactSearch() {
        return traits.contains(EXACT_SEARCH);
    }

    /** Whether a customer is found by the last four characters of this field. */
    public boolean isTailSearch() {
        return traits.contains(TAIL_SEARCH);
    }

    /** Whether a customer is found by a part of this field. */
    public boolean isNameSearch() {
        return traits.contains(NAME_SEARCH);
    }
}
