package org.guanhu.crm;

import static com.tngtech.archunit.library.modules.syntax.AllowedModuleDependencies.allow;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.modules.syntax.AllowedModuleDependencies;
import com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope;
import java.util.List;

/**
 * Which feature may know which: those that stand in an earlier row, and the earlier ones of its own
 * row. A new feature is one word here.
 */
final class FeatureOrder {

    private static final List<String> FEATURES =
            List.of(
                    "shared",
                    "country",
                    "access",
                    "field",
                    "crypto",
                    "ledger",
                    "approval",
                    "administration",
                    "customer",
                    "reveal",
                    "explanation",
                    "tag",
                    "evidence",
                    "search",
                    "portfolio",
                    "interaction",
                    "quality",
                    "duplicate",
                    "exchange",
                    "delivery",
                    "notice",
                    "remote",
                    "credit",
                    "risk",
                    "campaign",
                    "service",
                    "care",
                    "analytics",
                    "archive",
                    "operations",
                    "help",
                    "demo");

    private FeatureOrder() {}

    static ArchRule rule() {
        AllowedModuleDependencies allowed = allow().fromModule(FEATURES.get(0)).toModules();
        for (int i = 1; i < FEATURES.size(); i++) {
            String[] earlier = FEATURES.subList(0, i).toArray(String[]::new);
            allowed = allowed.fromModule(FEATURES.get(i)).toModules(earlier);
        }
        return modules()
                .definedByPackages("org.guanhu.crm.(*)..")
                .should()
                .respectTheirAllowedDependencies(
                        allowed, ModuleDependencyScope.consideringOnlyDependenciesBetweenModules())
                .allowEmptyShould(true);
    }
}
