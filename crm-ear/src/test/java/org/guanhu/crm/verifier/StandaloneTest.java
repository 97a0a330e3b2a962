package org.guanhu.crm.verifier;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** One mistake must not be able to hide in both: in what writes the ledger and what verifies it. */
@AnalyzeClasses(packages = {"org.guanhu.crm.verifier", "org.guanhu.crm.ledgermaker"})
class StandaloneTest {

    @ArchTest
    static final ArchRule the_verifier_knows_nothing_but_java =
            classes()
                    .that()
                    .resideInAPackage("org.guanhu.crm.verifier")
                    .and()
                    .haveNameNotMatching(".*(Test|\\.Ledger|IT)(\\$.*)?")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage("java..", "org.guanhu.crm.verifier");

    @ArchTest
    static final ArchRule what_makes_ledgers_for_tests_knows_neither_side =
            noClasses()
                    .that()
                    .resideInAPackage("org.guanhu.crm.ledgermaker")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.guanhu.crm.verifier", "org.guanhu.crm.ledger..");
}
