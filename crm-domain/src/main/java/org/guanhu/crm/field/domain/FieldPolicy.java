package org.guanhu.crm.field.domain;

import static org.guanhu.crm.access.domain.Permission.CUSTOMER_SEE_PERSONAL;
import static org.guanhu.crm.access.domain.Permission.CUSTOMER_SEE_SENSITIVE;

import java.util.Optional;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.access.domain.Permission;

/**
 * Decides what of a value a person gets to see. Every way out of the system asks here: page, list,
 * comparison, ledger, file and remote answer.
 */
public final class FieldPolicy {

    private FieldPolicy() {}

    /** Whether the person sees the field's values open or masked. */
    public static Visibility visibility(Field field, CurrentStaff staff) {
        return ground(field, staff).visibility();
    }

    /** Why the person sees the field's values open or masked. */
    public static FieldGround ground(Field field, CurrentStaff staff) {
        return opening(field)
                .map(permission -> ground(permission, staff))
                .orElse(FieldGround.INTERNAL);
    }

    /** The permission that opens the field's values; empty if the record does. */
    public static Optional<Permission> opening(Field field) {
        return switch (field.dataClass()) {
            case C1 -> Optional.empty();
            case C2 -> Optional.of(CUSTOMER_SEE_PERSONAL);
            case C3 -> Optional.of(CUSTOMER_SEE_SENSITIVE);
        };
    }

    /** Whether the person may see personal texts that belong to no field, such as reasons. */
    public static boolean seesPersonal(CurrentStaff staff) {
        return ground(CUSTOMER_SEE_PERSONAL, staff).visibility() == Visibility.OPEN;
    }

    /**
     * Whether the person may ask whether a sealed value is the one they have in hand: find by it,
     * or propose it. A document number that its owner shows at the counter is looked up by people
     * who see it masked on the record (C3); who sees no personal value at all looks none up.
     */
    public static boolean mayLookUp(CurrentStaff staff) {
        return seesPersonal(staff);
    }

    private static FieldGround ground(Permission needed, CurrentStaff staff) {
        if (!staff.may(needed)) {
            return FieldGround.NOT_PERMITTED;
        }
        return staff.scope().masked() ? FieldGround.SCOPE_MASKS : FieldGround.PERMITTED;
    }

    /** The value as the person sees it on a record. */
    public static String show(Field field, String canonical, CurrentStaff staff) {
        return visibility(field, staff) == Visibility.OPEN
                ? canonical
                : field.mask().apply(canonical);
    }

    /**
     * The value as the person sees it in a list, where many are seen at once: mobile and document
     * are masked for everybody.
     */
    public static String list(Field field, String canonical, CurrentStaff staff) {
        boolean alwaysMasked =
                field.type() == FieldType.MOBILE || field.type() == FieldType.DOCUMENT_NUMBER;
        return alwaysMasked ? field.mask().apply(canonical) : show(field, canonical, staff);
    }
}
