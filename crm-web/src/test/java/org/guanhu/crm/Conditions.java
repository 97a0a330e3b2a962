package org.guanhu.crm;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import org.guanhu.crm.access.application.OpenToAnyone;
import org.guanhu.crm.access.application.Requires;
import org.guanhu.crm.access.application.SignedInOnly;

/** What the rules of {@link ArchitectureTest} check beyond ArchUnit's own words. */
final class Conditions {

    static final ArchCondition<JavaMethod> NOT_RETURN_AN_ENTITY =
            new ArchCondition<>("not return an entity") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    boolean entity =
                            method.getReturnType().getAllInvolvedRawTypes().stream()
                                    .anyMatch(type -> type.isAnnotatedWith(Entity.class));
                    report(method, !entity, events);
                }
            };

    static final ArchCondition<JavaMethod> SAY_WHO_MAY_CALL =
            new ArchCondition<>("say who may call: @Requires, @SignedInOnly or @OpenToAnyone") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    boolean said =
                            method.isAnnotatedWith(Requires.class)
                                    || method.isAnnotatedWith(SignedInOnly.class)
                                    || method.isAnnotatedWith(OpenToAnyone.class);
                    report(method, said, events);
                }
            };

    static final DescribedPredicate<JavaMethodCall> ASKS_THE_SYSTEM_CLOCK =
            DescribedPredicate.describe("asks the system's clock", Conditions::isNowWithoutClock);

    private Conditions() {}

    private static boolean isNowWithoutClock(JavaMethodCall call) {
        return call.getTarget().getName().equals("now")
                && call.getTarget().getRawParameterTypes().isEmpty()
                && call.getTargetOwner().getPackageName().equals("java.time");
    }

    private static void report(JavaMethod method, boolean holds, ConditionEvents events) {
        events.add(new SimpleConditionEvent(method, holds, method.getFullName()));
    }
}
