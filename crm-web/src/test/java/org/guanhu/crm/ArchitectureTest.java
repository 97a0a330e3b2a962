package org.guanhu.crm;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Local;
import jakarta.ejb.Remote;
import jakarta.ejb.Stateless;
import jakarta.inject.Named;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.guanhu.crm.access.application.OpenToAnyone;
import org.guanhu.crm.access.application.Requires;
import org.guanhu.crm.access.application.SignedInOnly;
import org.guanhu.crm.approval.domain.Approval;
import org.guanhu.crm.approval.domain.ChangeRequest;

/** The house's rules on who may know whom; each field's name is the rule. */
@AnalyzeClasses(packages = "org.guanhu.crm", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Each feature may use those before it, never those after it (docs/architecture.md). */
    private static final List<String> FEATURES =
            List.of(
                    "shared",
                    "access",
                    "field",
                    "crypto",
                    "ledger",
                    "approval",
                    "customer",
                    "tag",
                    "search",
                    "exchange",
                    "remote");

    @ArchTest
    static final ArchRule layers_point_inwards =
            layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .layer("Domain")
                    .definedBy("..domain..")
                    .layer("Application")
                    .definedBy("..application..")
                    .layer("Api")
                    .definedBy("..api..")
                    .layer("Infrastructure")
                    .definedBy("..infrastructure..")
                    .layer("Web")
                    .definedBy("..web..")
                    .whereLayer("Web")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("Infrastructure")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("Api")
                    .mayOnlyBeAccessedByLayers("Infrastructure")
                    .whereLayer("Application")
                    .mayOnlyBeAccessedByLayers("Web", "Infrastructure");

    @ArchTest
    static final ArchRule every_class_lives_in_a_known_layer =
            classes()
                    .should()
                    .resideInAnyPackage(
                            "..domain..",
                            "..application..",
                            "..api..",
                            "..infrastructure..",
                            "..web..");

    @ArchTest
    static final ArchRule features_form_no_cycle =
            slices().matching("org.guanhu.crm.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule features_depend_only_downwards =
            classes().should(onlyKnowFeaturesBeforeTheirOwn());

    @ArchTest
    static final ArchRule domain_knows_only_java_and_mapping_annotations =
            noClasses()
                    .that()
                    .resideInAPackage("..domain..")
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage(
                                            "jakarta..", "org.primefaces..", "org.apache.shiro..")
                                    .and(
                                            not(
                                                    resideInAnyPackage(
                                                            "jakarta.persistence..",
                                                            "jakarta.validation..")))
                                    .and(
                                            not(
                                                    assignableTo(
                                                            jakarta.ejb.ApplicationException
                                                                    .class))));

    @ArchTest
    static final ArchRule api_is_self_contained =
            classes()
                    .that()
                    .resideInAPackage("..api..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage("java..", "jakarta.ejb..", "org.guanhu.crm..api..");

    @ArchTest
    static final ArchRule entities_have_no_setters =
            noMethods()
                    .that()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(Entity.class)
                    .or()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(Embeddable.class)
                    .should()
                    .haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule only_a_change_request_makes_an_approval =
            noClasses()
                    .that()
                    .doNotBelongToAnyOf(ChangeRequest.class, Approval.class)
                    .should()
                    .callConstructorWhere(
                            com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                                    com.tngtech.archunit.core.domain.properties.HasOwner.Predicates
                                            .With.owner(assignableTo(Approval.class))));

    @ArchTest
    static final ArchRule entity_manager_stays_in_infrastructure =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..infrastructure..")
                    .should()
                    .dependOnClassesThat(assignableTo(EntityManager.class));

    @ArchTest
    static final ArchRule pages_never_see_entities =
            noClasses()
                    .that()
                    .resideInAPackage("..web..")
                    .should()
                    .dependOnClassesThat(annotatedWith(Entity.class));

    @ArchTest
    static final ArchRule use_cases_never_return_entities =
            noMethods()
                    .that()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(Local.class)
                    .should()
                    .haveRawReturnType(annotatedWith(Entity.class));

    /**
     * Remote facades only pass on, in the caller's name, to use cases that are guarded themselves.
     */
    @ArchTest
    static final ArchRule every_business_method_requires_a_permission =
            methods()
                    .that()
                    .arePublic()
                    .and()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(Stateless.class)
                    .and()
                    .areDeclaredInClassesThat()
                    .resideOutsideOfPackage("..infrastructure.remote..")
                    .and(areNoBridges())
                    .should()
                    .beAnnotatedWith(Requires.class)
                    .orShould()
                    .beAnnotatedWith(SignedInOnly.class)
                    .orShould()
                    .beAnnotatedWith(OpenToAnyone.class);

    @ArchTest
    static final ArchRule session_beans_are_named_bean =
            classes()
                    .that()
                    .areAnnotatedWith(Stateless.class)
                    .should()
                    .haveSimpleNameEndingWith("Bean");

    @ArchTest
    static final ArchRule remote_interfaces_live_in_api =
            classes()
                    .that()
                    .areInterfaces()
                    .and()
                    .areAnnotatedWith(Remote.class)
                    .should()
                    .resideInAPackage("..api..");

    @ArchTest
    static final ArchRule local_interfaces_live_in_application =
            classes()
                    .that()
                    .areAnnotatedWith(Local.class)
                    .should()
                    .resideInAPackage("..application..");

    @ArchTest
    static final ArchRule backing_beans_live_in_web =
            classes().that().areAnnotatedWith(Named.class).should().resideInAPackage("..web..");

    @ArchTest
    static final ArchRule no_technical_suffixes =
            noClasses()
                    .should()
                    .haveSimpleNameEndingWith("Impl")
                    .orShould()
                    .haveNameMatching(".*(Utils?|Helper|Manager|DTO|VO)");

    @ArchTest static final ArchRule no_standard_streams = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule hutool_stays_behind_one_door =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..field.domain..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("cn.hutool..");

    @ArchTest
    static final ArchRule the_code_stays_portable =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("fish.payara..", "com.sun..", "org.glassfish..");

    private static com.tngtech.archunit.base.DescribedPredicate<JavaMethod> areNoBridges() {
        return com.tngtech.archunit.base.DescribedPredicate.describe(
                "are no bridges",
                method ->
                        !method.getModifiers()
                                .contains(com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC));
    }

    private static ArchCondition<JavaClass> onlyKnowFeaturesBeforeTheirOwn() {
        return new ArchCondition<>("only know features before their own") {
            @Override
            public void check(JavaClass one, ConditionEvents events) {
                int own = FEATURES.indexOf(feature(one));
                if (own < 0) {
                    events.add(SimpleConditionEvent.violated(one, one + " has no known feature"));
                }
                one.getDirectDependenciesFromSelf().stream()
                        .filter(other -> FEATURES.indexOf(feature(other.getTargetClass())) > own)
                        .forEach(
                                other ->
                                        events.add(
                                                SimpleConditionEvent.violated(
                                                        one, other.getDescription())));
            }
        };
    }

    private static String feature(JavaClass one) {
        var parts = one.getPackageName().split("\\.");
        return one.getPackageName().startsWith("org.guanhu.crm.") ? parts[3] : "";
    }
}
