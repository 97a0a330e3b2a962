package org.guanhu.crm;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass.Predicates;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.guanhu.crm.access.domain.Authority;
import org.guanhu.crm.access.domain.Branch;
import org.guanhu.crm.access.domain.Role;
import org.guanhu.crm.access.domain.Staff;
import org.guanhu.crm.administration.application.GrantEnding;
import org.guanhu.crm.administration.application.OwnReviewsBean;
import org.guanhu.crm.administration.application.ReviewLapse;
import org.guanhu.crm.approval.domain.Approval;

/** There is no way around four eyes to what people may do (ADR 0021). */
@AnalyzeClasses(packages = "org.guanhu.crm", importOptions = ImportOption.DoNotIncludeTests.class)
class AccessRulesTest {

    @ArchTest
    static final ArchRule only_an_approval_is_an_authority =
            classes().that().implement(Authority.class).should().be(Approval.class);

    @ArchTest
    static final ArchRule accounts_change_by_the_administration_only =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..crm.administration.application..")
                    .and()
                    .doNotBelongToAnyOf(Staff.class, Role.class, Branch.class)
                    .should()
                    .callMethodWhere(
                            target(owner(Predicates.type(Staff.class)))
                                    .and(target(nameMatching("amend|hold|use|passed"))))
                    .orShould()
                    .callMethod(Branch.class, "follow", Branch.class);

    @ArchTest
    static final ArchRule an_approval_outlasts_its_change_only_for_what_a_review_takes =
            noClasses()
                    .that()
                    .doNotBelongToAnyOf(GrantEnding.class)
                    .should()
                    .callMethodWhere(
                            target(owner(Predicates.type(Approval.class)))
                                    .and(target(nameMatching("standing"))));

    @ArchTest
    static final ArchRule reviews_are_ended_by_their_own_steps_only =
            noClasses()
                    .that()
                    .doNotBelongToAnyOf(GrantEnding.class, OwnReviewsBean.class, ReviewLapse.class)
                    .should()
                    .callMethodWhere(
                            target(owner(Predicates.type(GrantEnding.class)))
                                    .and(target(nameMatching("revoke|lapse|approvalOf"))));

    @ArchTest
    static final ArchRule rights_are_given_without_approval_only_when_a_bank_is_founded =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("..crm.demo..", "..crm.access..")
                    .should()
                    .callMethodWhere(
                            target(owner(Predicates.type(Staff.class)))
                                    .and(target(nameMatching("grant|reportTo"))));
}
