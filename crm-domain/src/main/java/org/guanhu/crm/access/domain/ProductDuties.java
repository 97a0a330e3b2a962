package org.guanhu.crm.access.domain;

import static org.guanhu.crm.access.domain.Permission.ACCESS_DECIDE;
import static org.guanhu.crm.access.domain.Permission.ACCESS_SUBMIT;
import static org.guanhu.crm.access.domain.Permission.AUDIT_READ;
import static org.guanhu.crm.access.domain.Permission.AUDIT_VERIFY;
import static org.guanhu.crm.access.domain.Permission.CHANGE_DECIDE;
import static org.guanhu.crm.access.domain.Permission.CHANGE_SUBMIT;
import static org.guanhu.crm.access.domain.Permission.IMPORT_SUBMIT;
import static org.guanhu.crm.access.domain.Permission.RETENTION_DECIDE;
import static org.guanhu.crm.access.domain.Permission.RETENTION_SUBMIT;
import static org.guanhu.crm.access.domain.Permission.SESSION_REVOKE;
import static org.guanhu.crm.access.domain.Permission.TAG_ASSIGN;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The duties that the product keeps apart in every bank (ADR 0024). A bank may keep more apart;
 * that none of these is missing where they are kept is verified.
 */
public final class ProductDuties {

    /** Who has these says what others may do. */
    private static final Set<Permission> OVER_OTHERS =
            EnumSet.of(ACCESS_SUBMIT, ACCESS_DECIDE, SESSION_REVOKE);

    private static final Set<Permission> AUDIT = EnumSet.of(AUDIT_READ, AUDIT_VERIFY);

    private static final Set<Permission> CUSTOMERS =
            Arrays.stream(Permission.values())
                    .filter(Permission::concernsCustomers)
                    .collect(Collectors.toUnmodifiableSet());

    /** What changes something about customers. */
    private static final Set<Permission> CHANGES =
            EnumSet.of(
                    TAG_ASSIGN,
                    CHANGE_SUBMIT,
                    CHANGE_DECIDE,
                    RETENTION_SUBMIT,
                    RETENTION_DECIDE,
                    IMPORT_SUBMIT);

    private static final List<DutyConflict> APART =
            Stream.of(
                            pairs(OVER_OTHERS, CUSTOMERS),
                            pairs(AUDIT, CHANGES),
                            pairs(AUDIT, OVER_OTHERS),
                            pairs(Set.of(ACCESS_SUBMIT), Set.of(ACCESS_DECIDE)),
                            pairs(Set.of(CHANGE_SUBMIT, IMPORT_SUBMIT), Set.of(CHANGE_DECIDE)),
                            pairs(Set.of(RETENTION_SUBMIT), Set.of(RETENTION_DECIDE)))
                    .flatMap(pairs -> pairs)
                    .toList();

    private ProductDuties() {}

    private static Stream<DutyConflict> pairs(Set<Permission> some, Set<Permission> others) {
        return some.stream()
                .sorted()
                .flatMap(
                        one -> others.stream().sorted().map(other -> new DutyConflict(one, other)));
    }

    /** The pairs. */
    public static List<DutyConflict> apart() {
        return APART;
    }

    /** The pairs that are missing among those. */
    public static List<DutyConflict> missingIn(Collection<DutyConflict> kept) {
        return APART.stream()
                .filter(due -> kept.stream().noneMatch(c -> c.isBetween(due.left(), due.right())))
                .toList();
    }
}
