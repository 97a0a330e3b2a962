package org.guanhu.crm.customer.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.CustomerStatus;

/**
 * One column for each field of the register, under the field's key: sealed bytes for C2 and C3,
 * text for C1. A field of the register without a column here stops the application at its start.
 */
@Embeddable
public class CustomerColumns {

    private static final Map<CustomerField, VarHandle> COLUMNS = columns();
    private static final Set<CustomerField> KEPT_OF_THE_ERASED =
            EnumSet.of(CustomerField.BRANCH, CustomerField.MANAGER);

    @Column(name = "name")
    private byte[] name;

    @Column(name = "sex")
    private String sex;

    @Column(name = "birth_date")
    private byte[] birthDate;

    @Column(name = "document_kind")
    private String documentKind;

    @Column(name = "document_number")
    private byte[] documentNumber;

    @Column(name = "document_expiry")
    private String documentExpiry;

    @Column(name = "mobile")
    private byte[] mobile;

    @Column(name = "phone")
    private byte[] phone;

    @Column(name = "email")
    private byte[] email;

    @Column(name = "household_address")
    private byte[] householdAddress;

    @Column(name = "residential_address")
    private byte[] residentialAddress;

    @Column(name = "billing_address")
    private byte[] billingAddress;

    @Column(name = "registered_address")
    private byte[] registeredAddress;

    @Column(name = "office_address")
    private byte[] officeAddress;

    @Column(name = "region")
    private String region;

    @Column(name = "industry")
    private String industry;

    @Column(name = "marital_status")
    private byte[] maritalStatus;

    @Column(name = "occupation")
    private String occupation;

    @Column(name = "employer")
    private byte[] employer;

    @Column(name = "income_level")
    private byte[] incomeLevel;

    @Column(name = "risk_preference")
    private String riskPreference;

    @Column(name = "needs")
    private byte[] needs;

    @Column(name = "legal_representative")
    private byte[] legalRepresentative;

    @Column(name = "external_number")
    private String externalNumber;

    @Column(name = "branch_code")
    private String branch;

    @Column(name = "manager")
    private String manager;

    @Column(name = "status")
    private String status;

    // for JPA
    protected CustomerColumns() {}

    static CustomerColumns empty() {
        return new CustomerColumns();
    }

    Object get(CustomerField field) {
        return COLUMNS.get(field).get(this);
    }

    void set(CustomerField field, Object stored) {
        COLUMNS.get(field).set(this, stored);
    }

    /** Empties every column that tells of the person. */
    void blank() {
        for (var field : CustomerField.values()) {
            if (!KEPT_OF_THE_ERASED.contains(field)) {
                set(field, null);
            }
        }
        set(CustomerField.STATUS, CustomerStatus.ERASED.name());
    }

    private static Map<CustomerField, VarHandle> columns() {
        var columns = new EnumMap<CustomerField, VarHandle>(CustomerField.class);
        for (var field : CustomerField.values()) {
            columns.put(field, column(field));
        }
        return columns;
    }

    private static VarHandle column(CustomerField field) {
        Class<?> type = field.dataClass().isSealed() ? byte[].class : String.class;
        try {
            return MethodHandles.lookup().findVarHandle(CustomerColumns.class, field.key(), type);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No column for the field " + field.key(), e);
        }
    }
}
