package org.guanhu.crm;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.guanhu.crm.access.application.FactorKeeping;
import org.guanhu.crm.access.application.FactorProof;
import org.guanhu.crm.access.application.OneTimePasswords;
import org.guanhu.crm.access.application.SecondFactorReset;
import org.guanhu.crm.access.application.SignInRecords;
import org.guanhu.crm.access.domain.Authority;
import org.guanhu.crm.access.domain.Branch;
import org.guanhu.crm.access.domain.Branches;
import org.guanhu.crm.access.domain.Credential;
import org.guanhu.crm.access.domain.Credentials;
import org.guanhu.crm.access.domain.Role;
import org.guanhu.crm.access.domain.Roles;
import org.guanhu.crm.access.domain.SecondFactors;
import org.guanhu.crm.access.domain.Staff;
import org.guanhu.crm.access.domain.StaffMembers;
import org.guanhu.crm.access.infrastructure.FirstAccounts;
import org.guanhu.crm.administration.application.AccountRegister;
import org.guanhu.crm.administration.application.BranchRegister;
import org.guanhu.crm.administration.application.FirstPasswordsBean;
import org.guanhu.crm.administration.application.GrantEnding;
import org.guanhu.crm.administration.application.OwnReviewsBean;
import org.guanhu.crm.administration.application.ReviewLapse;
import org.guanhu.crm.administration.application.RoleRegister;
import org.guanhu.crm.administration.domain.AccessReview;
import org.guanhu.crm.administration.domain.ReviewedGrant;
import org.guanhu.crm.approval.domain.Approval;

/** There is no way around four eyes to what people may do (ADR 0021). */
@AnalyzeClasses(packages = "org.guanhu.crm", importOptions = ImportOption.DoNotIncludeTests.class)
class AccessRulesTest {

    @ArchTest
    static final ArchRule only_an_approval_is_an_authority =
            classes().that().implement(Authority.class).should().be(Approval.class);

    @ArchTest
    static final ArchRule accounts_change_by_the_administration_only =
            only(of(Staff.class, "amend", "use", "passed"), AccountRegister.class);

    @ArchTest
    static final ArchRule rights_change_by_the_administration_and_by_reviews_only =
            only(of(Staff.class, "hold"), AccountRegister.class, GrantEnding.class);

    @ArchTest
    static final ArchRule rights_are_given_without_approval_only_when_a_bank_is_founded =
            onlyFoundingOr(of(Staff.class, "grant", "reportTo"));

    @ArchTest
    static final ArchRule accounts_are_opened_by_the_administration_and_the_founding_only =
            onlyFoundingOr(
                    of(StaffMembers.class, "add").or(making(Staff.class)), AccountRegister.class);

    @ArchTest
    static final ArchRule roles_change_by_the_administration_only =
            only(
                    of(Role.class, "define").or(of(Roles.class, "add")).or(making(Role.class)),
                    RoleRegister.class);

    @ArchTest
    static final ArchRule branches_change_by_the_administration_only =
            only(of(Branch.class, "settle", "follow"), BranchRegister.class);

    @ArchTest
    static final ArchRule branches_are_opened_by_the_administration_and_the_founding_only =
            onlyFoundingOr(
                    of(Branches.class, "add")
                            .or(of(Branch.class, "below", "headOffice"))
                            .or(making(Branch.class)),
                    BranchRegister.class);

    @ArchTest
    static final ArchRule passwords_change_by_signing_in_only =
            only(
                    of(Credential.class, "choose", "renew", "signInFailed", "signedIn"),
                    SignInRecords.class);

    @ArchTest
    static final ArchRule passwords_are_issued_and_withdrawn_in_one_place =
            only(of(Credential.class, "issue", "shut"), OneTimePasswords.class);

    @ArchTest
    static final ArchRule passwords_known_beforehand_are_the_demonstrations_only =
            onlyFoundingOr(of(Credential.class, "identifyBy"));

    @ArchTest
    static final ArchRule credentials_are_made_for_a_password_only =
            onlyFoundingOr(
                    of(Credentials.class, "add").or(making(Credential.class)),
                    OneTimePasswords.class);

    @ArchTest
    static final ArchRule a_password_is_issued_after_an_approval_or_when_a_bank_is_founded =
            only(
                    of(OneTimePasswords.class, "issue"),
                    FirstPasswordsBean.class,
                    FirstAccounts.class);

    @ArchTest
    static final ArchRule somebody_else_s_proofs_are_taken_by_an_approval_only =
            only(
                    of(OneTimePasswords.class, "withdraw").or(of(SecondFactorReset.class, "of")),
                    AccountRegister.class);

    @ArchTest
    static final ArchRule second_factors_change_by_their_owner_only =
            only(
                    of(SecondFactors.class, "begin", "confirm", "replaceRecoveryCodes"),
                    FactorKeeping.class);

    @ArchTest
    static final ArchRule second_factors_are_dropped_by_their_owner_or_an_approval_only =
            only(of(SecondFactors.class, "drop"), FactorKeeping.class, SecondFactorReset.class);

    @ArchTest
    static final ArchRule codes_are_used_up_by_a_proof_only =
            only(of(SecondFactors.class, "accept", "useRecoveryCode"), FactorProof.class);

    @ArchTest
    static final ArchRule an_approval_outlasts_its_change_only_for_what_a_review_takes =
            only(of(Approval.class, "standing"), GrantEnding.class);

    @ArchTest
    static final ArchRule what_a_review_takes_is_taken_by_its_own_steps_only =
            only(
                    of(GrantEnding.class, "revoke", "lapse", "approvalOf"),
                    OwnReviewsBean.class,
                    ReviewLapse.class);

    @ArchTest
    static final ArchRule reviews_go_on_and_end_by_their_own_steps_only =
            only(
                    of(ReviewedGrant.class, "confirm", "revoke", "lapse")
                            .or(of(AccessReview.class, "told", "close")),
                    OwnReviewsBean.class,
                    ReviewLapse.class);

    /** Nobody but these calls that, or hands it on to be called. */
    private static ArchRule only(DescribedPredicate<JavaAccess<?>> act, Class<?>... these) {
        return noClasses().that().doNotBelongToAnyOf(these).should().accessTargetWhere(act);
    }

    /** The same, but for the first accounts of a bank and those of a demonstration. */
    private static ArchRule onlyFoundingOr(
            DescribedPredicate<JavaAccess<?>> act, Class<?>... these) {
        return noClasses()
                .that()
                .doNotBelongToAnyOf(these)
                .and()
                .doNotBelongToAnyOf(FirstAccounts.class)
                .and()
                .resideOutsideOfPackage("..crm.demo..")
                .should()
                .accessTargetWhere(act);
    }

    /**
     * One of these methods by somebody else; each must be there, or the rule would hold nothing.
     */
    private static DescribedPredicate<JavaAccess<?>> of(Class<?> type, String... names) {
        var there =
                Arrays.stream(type.getDeclaredMethods())
                        .map(Method::getName)
                        .collect(Collectors.toSet());
        assertThat(there).contains(names);
        return named(type, "call " + type.getSimpleName(), Set.of(names));
    }

    private static DescribedPredicate<JavaAccess<?>> making(Class<?> type) {
        return named(
                type, "make a " + type.getSimpleName(), Set.of(JavaConstructor.CONSTRUCTOR_NAME));
    }

    private static DescribedPredicate<JavaAccess<?>> named(
            Class<?> type, String description, Set<String> names) {
        return DescribedPredicate.describe(
                description + " " + names,
                access ->
                        access.getTargetOwner().isAssignableTo(type)
                                && !access.getOriginOwner().isAssignableTo(type)
                                && names.contains(access.getTarget().getName()));
    }
}
