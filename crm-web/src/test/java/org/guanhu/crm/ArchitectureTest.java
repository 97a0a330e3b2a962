package org.guanhu.crm;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.ejb.ApplicationException;
import jakarta.ejb.Local;
import jakarta.ejb.Remote;
import jakarta.ejb.Stateless;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.validator.Validator;
import jakarta.inject.Named;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import org.apache.shiro.SecurityUtils;
import org.guanhu.crm.access.domain.DataScope;
import org.guanhu.crm.access.infrastructure.ScopePredicate;
import org.guanhu.crm.approval.domain.Approval;
import org.guanhu.crm.approval.domain.ChangeRequest;

/** The rules of the house as sentences; a new surprise becomes a new sentence. */
@AnalyzeClasses(packages = "org.guanhu.crm", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule layers_point_inwards =
            layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .withOptionalLayers(true)
                    .layer("Domain")
                    .definedBy("..crm.*.domain..")
                    .layer("Application")
                    .definedBy("..crm.*.application..")
                    .layer("Api")
                    .definedBy("..crm.*.api..")
                    .layer("Infrastructure")
                    .definedBy("..crm.*.infrastructure..")
                    .layer("Web")
                    .definedBy("..crm.*.web..")
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
                            "org.guanhu.crm.*.domain..",
                            "org.guanhu.crm.*.application..",
                            "org.guanhu.crm.*.api..",
                            "org.guanhu.crm.*.infrastructure..",
                            "org.guanhu.crm.*.web..");

    @ArchTest
    static final ArchRule features_form_no_cycle =
            slices().matching("org.guanhu.crm.(*)..").should().beFreeOfCycles();

    @ArchTest static final ArchRule features_depend_only_downwards = FeatureOrder.rule();

    @ArchTest
    static final ArchRule domain_knows_only_java_and_mapping_annotations =
            noClasses()
                    .that()
                    .resideInAPackage("..crm.*.domain..")
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage("jakarta..")
                                    .and(
                                            not(
                                                    resideInAnyPackage(
                                                                    "jakarta.persistence..",
                                                                    "jakarta.validation..")
                                                            .or(
                                                                    type(
                                                                            ApplicationException
                                                                                    .class)))));

    @ArchTest
    static final ArchRule hutool_and_libphonenumber_only_check_fields =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("..crm.field.domain..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("cn.hutool..", "com.google.i18n.phonenumbers..");

    @ArchTest
    static final ArchRule nothing_is_tied_to_one_server =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("fish.payara..", "com.sun..", "sun..", "org.glassfish..");

    @ArchTest
    static final ArchRule api_is_self_contained =
            classes()
                    .that()
                    .resideInAPackage("..crm.*.api..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage("java..", "jakarta.ejb..", "..crm.*.api..");

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
                    .callConstructorWhere(target(owner(type(Approval.class))));

    @ArchTest
    static final ArchRule entity_manager_stays_in_infrastructure =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..crm.*.infrastructure..")
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule the_scope_is_told_to_the_database_in_one_place =
            noClasses()
                    .that()
                    .resideInAPackage("..crm.*.infrastructure..")
                    .and()
                    .doNotBelongToAnyOf(ScopePredicate.class)
                    .should()
                    .callMethod(DataScope.class, "branches")
                    .orShould()
                    .callMethod(DataScope.class, "portfolioOf");

    @ArchTest
    static final ArchRule pages_never_see_entities =
            noClasses()
                    .that()
                    .resideInAPackage("..crm.*.web..")
                    .should()
                    .dependOnClassesThat()
                    .areAnnotatedWith(Entity.class);

    @ArchTest
    static final ArchRule use_cases_never_return_entities =
            methods()
                    .that()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(Local.class)
                    .should(Conditions.NOT_RETURN_AN_ENTITY);

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
                    .should(Conditions.SAY_WHO_MAY_CALL);

    @ArchTest
    static final ArchRule session_beans_are_named_bean =
            classes()
                    .that()
                    .areAnnotatedWith(Stateless.class)
                    .and()
                    .resideOutsideOfPackage("..infrastructure..")
                    .should()
                    .haveSimpleNameEndingWith("Bean")
                    .andShould()
                    .resideInAPackage("..crm.*.application..");

    @ArchTest
    static final ArchRule remote_interfaces_live_in_api =
            classes()
                    .that()
                    .areAnnotatedWith(Remote.class)
                    .and()
                    .areInterfaces()
                    .should()
                    .resideInAPackage("..crm.*.api..");

    @ArchTest
    static final ArchRule local_interfaces_live_in_application =
            classes()
                    .that()
                    .areAnnotatedWith(Local.class)
                    .and()
                    .areInterfaces()
                    .should()
                    .resideInAPackage("..crm.*.application..");

    @ArchTest
    static final ArchRule backing_beans_live_in_web =
            classes()
                    .that()
                    .areAnnotatedWith(Named.class)
                    .should()
                    .resideInAPackage("..crm.*.web..");

    @ArchTest
    static final ArchRule backing_beans_leave_faces_to_the_frame =
            noClasses()
                    .that()
                    .resideInAPackage("..crm.*.web..")
                    .and()
                    .resideOutsideOfPackages("..crm.shared.web..", "..crm.access.web..")
                    .and()
                    .areNotAssignableTo(Converter.class)
                    .and()
                    .areNotAssignableTo(Validator.class)
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(FacesContext.class)
                    .orShould()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("org.primefaces.PrimeFaces");

    @ArchTest
    static final ArchRule permissions_are_asked_for_in_one_place =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("..crm.access..")
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(SecurityUtils.class)
                    .orShould()
                    .dependOnClassesThat()
                    .resideInAPackage("org.apache.shiro..");

    @ArchTest
    static final ArchRule repositories_are_hidden =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..crm.*.infrastructure..")
                    .should()
                    .dependOnClassesThat()
                    .haveSimpleNameStartingWith("Jpa");

    @ArchTest
    static final ArchRule no_technical_suffixes =
            noClasses()
                    .that()
                    .doNotHaveSimpleName("RelationshipManager")
                    .should()
                    .haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|DTO|Dto)");

    @ArchTest
    static final ArchRule the_clock_is_injected =
            noClasses()
                    .that()
                    .resideInAnyPackage("..crm.*.domain..", "..crm.*.application..")
                    .should()
                    .callMethodWhere(Conditions.ASKS_THE_SYSTEM_CLOCK);

    @ArchTest
    static final ArchRule no_standard_streams =
            GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule no_generic_exceptions =
            GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
}
