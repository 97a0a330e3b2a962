package org.guanhu.crm.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.el.ELException;
import jakarta.faces.FacesException;
import jakarta.persistence.OptimisticLockException;
import java.util.Locale;
import org.guanhu.crm.access.domain.NotPermitted;
import org.guanhu.crm.access.domain.NotSignedIn;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.shared.domain.BusinessRuleViolation;
import org.guanhu.crm.shared.domain.NotFound;
import org.junit.jupiter.api.Test;

class FailureTest {

    @Test
    void a_refusal_is_found_below_what_the_containers_wrap_around_it() {
        var thrown =
                new FacesException(
                        new ELException(
                                new EJBException(new BusinessRuleViolation("approval.fourEyes"))));

        assertThat(Failure.of(thrown)).isEqualTo(Failure.of(thrown.getCause()));
        assertThat(Failure.of(thrown).code()).isEqualTo("approval.fourEyes");
        assertThat(Failure.of(thrown).reference()).isEmpty();
    }

    @Test
    void each_kind_has_its_status() {
        assertThat(Failure.of(new NotFound("error.404.text")).status()).isEqualTo(404);
        assertThat(Failure.of(new NotPermitted(Permission.CHANGE_DECIDE)).status()).isEqualTo(403);
        assertThat(Failure.of(new NotSignedIn()).status()).isEqualTo(401);
        assertThat(Failure.of(new BusinessRuleViolation("x")).status()).isEqualTo(409);
        assertThat(Failure.of(new FacesException(new OptimisticLockException())).code())
                .isEqualTo("error.changedMeanwhile");
    }

    @Test
    void a_fault_tells_people_its_reference_and_nothing_else() {
        Failure fault = Failure.of(new IllegalStateException("jdbc:h2:secret"));

        assertThat(fault.status()).isEqualTo(500);
        assertThat(fault.reference()).matches("[0-9A-F]{8}");
        assertThat(fault.sentence(Locale.ENGLISH))
                .contains(fault.reference())
                .doesNotContain("jdbc");
    }
}
