package org.guanhu.crm.access.infrastructure;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.guanhu.crm.access.application.Guarded;
import org.guanhu.crm.access.application.OwedSteps;
import org.guanhu.crm.access.application.Refusals;
import org.guanhu.crm.access.application.Requires;
import org.guanhu.crm.access.application.RightsOfThisRequest;
import org.guanhu.crm.access.application.SignedInOnly;
import org.guanhu.crm.access.application.StepUp;
import org.guanhu.crm.access.domain.NotPermitted;
import org.guanhu.crm.access.domain.NotSignedIn;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.domain.SignInUnfinished;
import org.guanhu.crm.access.domain.StaffId;

/** Stands before every guarded use case; the only place where Shiro is asked for a permission. */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class RequiresInterceptor {

    @Inject private RightsOfThisRequest rights;

    @Inject private Refusals refusals;

    @Inject private OwedSteps owed;

    @Inject private StepUp stepUp;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        StaffId caller = ShiroSubject.signedIn().orElseThrow(NotSignedIn::new);
        Method method = call.getMethod();
        if (rights.of(caller).inUse().isEmpty()) {
            refusals.ofAccountOutOfUse(caller, method.getName());
            throw new NotSignedIn();
        }
        Requires requires = method.getAnnotation(Requires.class);
        SignedInOnly signedIn = method.getAnnotation(SignedInOnly.class);
        if (signedIn == null || !signedIn.evenIfOwing()) {
            mustOweNothing(caller);
        }
        if (requires != null) {
            mustHold(requires.value(), method);
            if (requires.stepUp()) {
                stepUp.mustBeFresh();
            }
        } else if (signedIn == null) {
            throw new IllegalStateException("Guarded without saying how: " + method);
        }
        return call.proceed();
    }

    private void mustOweNothing(StaffId caller) {
        if (owed.of(caller).isPresent()) {
            throw new SignInUnfinished();
        }
    }

    private void mustHold(Permission[] permissions, Method asked) {
        if (Arrays.stream(permissions).noneMatch(ShiroSubject::isPermitted)) {
            var permission = permissions[0];
            refusals.lacks(permission, asked.getName());
            throw new NotPermitted(permission);
        }
    }
}
