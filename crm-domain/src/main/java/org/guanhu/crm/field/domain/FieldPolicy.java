package org.guanhu.crm.field.domain;

import static org.guanhu.crm.access.domain.Permission.CUSTOMER_SEE_PERSONAL;
import static org.guanhu.crm.access.domain.Permission.CUSTOMER_SEE_SENSITIVE;

import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.access.domain.Permission;

/**
 * Decides what of a value a person gets to see. Every way out of the system asks here: page, list,
 * comparison, ledger, file and remote answer.
 */
public final class FieldPolicy {

    private FieldPolicy() {}

    /** Whether the person sees the field's values open or masked. */
    public static Visibility visibility(CustomerField field, CurrentStaff staff) {
        return switch (field.dataClass()) {
            case C1 -> Visibility.OPEN;
            case C2 -> visibleTo(staff, CUSTOMER_SEE_PERSONAL);
            case C3 -> visibleTo(staff, CUSTOMER_SEE_SENSITIVE);
        };
    }

    /** Whether the person may see personal texts that belong to no field, such as reasons. */
    public static boolean seesPersonal(CurrentStaff staff) {
        return visibleTo(staff, CUSTOMER_SEE_PERSONAL) == Visibility.OPEN;
    }

    /**
     * Whether the person may ask whether a sealed value is the one they have in hand: find by it,
     * or propose it. A document number that its owner shows at the counter is looked up by people
     * who see it masked on the record (C3); who sees no personal value at all looks none up.
     */
    public static boolean mayLookUp(CurrentStaff staff) {
        return seesPersonal(staff);
    }

    private static Visibility visibleTo(CurrentStaff staff, Permission needed) {
        return staff.may(needed) && !staff.scope().masked() ? Visibility.OPEN : Visibility.MASKED;
    }

    /** The value as the person sees it on a record. */
    public static String show(CustomerField field, String canonical, CurrentStaff staff) {
        return visibility(field, staff) == Visibility.OPEN
                ? canonical
                : field.mask().apply(canonical);
    }

    /**
     * The value as the person sees it in a list, where many are seen at once: mobile and document
     * are masked for everybody.
     */
    public static String list(CustomerField field, String canonical, CurrentStaff staff) {
        boolean alwaysMasked =
                field.type() == FieldType.MOBILE || field.type() == FieldType.DOCUMENT_NUMBER;
        return alwaysMasked ? field.mask().apply(canonical) : show(field, canonical, staff);
    }
}
