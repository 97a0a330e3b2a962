package org.guanhu.crm.field.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanhu.crm.access.domain.Permission.CUSTOMER_SEE_PERSONAL;
import static org.guanhu.crm.access.domain.Permission.CUSTOMER_SEE_SENSITIVE;

import java.util.Set;
import org.guanhu.crm.access.domain.BranchCode;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.access.domain.DataScope;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.domain.StaffId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
@Tag("SE-05")
class FieldPolicyTest {

    private static final CurrentStaff NOBODY = new Staff(Set.of(), false);
    private static final CurrentStaff PERSONAL = new Staff(Set.of(CUSTOMER_SEE_PERSONAL), false);
    private static final CurrentStaff ALL =
            new Staff(Set.of(CUSTOMER_SEE_PERSONAL, CUSTOMER_SEE_SENSITIVE), false);
    private static final CurrentStaff MASKED =
            new Staff(Set.of(CUSTOMER_SEE_PERSONAL, CUSTOMER_SEE_SENSITIVE), true);

    @Test
    void internal_values_are_open_to_everybody() {
        assertThat(FieldPolicy.show(CustomerField.REGION, "Pudong", NOBODY)).isEqualTo("Pudong");
    }

    @Test
    void personal_values_open_with_their_permission() {
        assertThat(FieldPolicy.show(CustomerField.NAME, "张伟", NOBODY)).isEqualTo("*伟");
        assertThat(FieldPolicy.show(CustomerField.NAME, "张伟", PERSONAL)).isEqualTo("张伟");
    }

    @Test
    void sensitive_values_need_a_further_permission() {
        assertThat(FieldPolicy.visibility(CustomerField.DOCUMENT_NUMBER, PERSONAL))
                .isEqualTo(Visibility.MASKED);
        assertThat(FieldPolicy.visibility(CustomerField.DOCUMENT_NUMBER, ALL))
                .isEqualTo(Visibility.OPEN);
    }

    @Test
    void a_masked_scope_opens_nothing_personal() {
        for (var field : CustomerField.values()) {
            var expected = field.dataClass().isSealed() ? Visibility.MASKED : Visibility.OPEN;
            assertThat(FieldPolicy.visibility(field, MASKED)).isEqualTo(expected);
        }
    }

    @Test
    void lists_never_open_mobile_and_document() {
        assertThat(FieldPolicy.list(CustomerField.MOBILE, "+8613812345678", ALL))
                .isEqualTo("138****5678");
        assertThat(FieldPolicy.list(CustomerField.DOCUMENT_NUMBER, "11010519491231002X", ALL))
                .isEqualTo("1****************X");
        assertThat(FieldPolicy.list(CustomerField.NAME, "张伟", ALL)).isEqualTo("张伟");
        assertThat(FieldPolicy.list(CustomerField.NAME, "张伟", NOBODY)).isEqualTo("*伟");
    }

    @Test
    void every_sealed_field_has_a_mask() {
        for (var field : CustomerField.values()) {
            assertThat(field.mask() == Mask.NONE).isEqualTo(!field.dataClass().isSealed());
        }
    }

    private record Staff(Set<Permission> permissions, boolean masked) implements CurrentStaff {

        @Override
        public StaffId id() {
            return new StaffId("teller");
        }

        @Override
        public String person() {
            return "P1";
        }

        @Override
        public String name() {
            return "Teller";
        }

        @Override
        public BranchCode branch() {
            return new BranchCode("0101");
        }

        @Override
        public boolean may(Permission permission) {
            return permissions.contains(permission);
        }

        @Override
        public DataScope scope() {
            return new DataScope(Set.of(branch()), null, masked);
        }
    }
}
