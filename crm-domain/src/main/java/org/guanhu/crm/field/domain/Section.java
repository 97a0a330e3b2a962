package org.guanhu.crm.field.domain;

/** The part of the record in which a field stands, in the order of the page (CI-12). */
public enum Section {
    IDENTITY,
    CONTACT,
    ADDRESS,
    PROFILE,
    RELATIONS,
    CONSENT,
    RELATIONSHIP;

    /** Key of the section's heading in the bundle. */
    public String labelKey() {
        return "customer.section." + name();
    }
}
