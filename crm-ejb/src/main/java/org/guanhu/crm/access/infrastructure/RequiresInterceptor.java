package org.guanhu.crm.access.infrastructure;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.guanhu.crm.access.application.AccessNote;
import org.guanhu.crm.access.application.AccessTrail;
import org.guanhu.crm.access.application.Guarded;
import org.guanhu.crm.access.application.Requires;
import org.guanhu.crm.access.application.RightsOfThisRequest;
import org.guanhu.crm.access.application.SignedInOnly;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.access.domain.NotPermitted;
import org.guanhu.crm.access.domain.NotSignedIn;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.domain.StaffId;

/** Stands before every guarded use case; the only place where Shiro is asked for a permission. */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class RequiresInterceptor {

    @Inject private RightsOfThisRequest rights;

    @Inject private CurrentStaff me;

    @Inject private AccessTrail trail;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        StaffId caller = ShiroSubject.signedIn().orElseThrow(NotSignedIn::new);
        rights.of(caller).inUse().orElseThrow(NotSignedIn::new);
        Method method = call.getMethod();
        Requires requires = method.getAnnotation(Requires.class);
        if (requires != null) {
            mustHold(requires.value(), method);
        } else if (!method.isAnnotationPresent(SignedInOnly.class)) {
            throw new IllegalStateException("Guarded without saying how: " + method);
        }
        return call.proceed();
    }

    private void mustHold(Permission[] permissions, Method asked) {
        if (Arrays.stream(permissions).noneMatch(ShiroSubject::isPermitted)) {
            var permission = permissions[0];
            trail.note(
                    AccessNote.of("access.refused", me)
                            .with("permission", permission.name())
                            .with("asked", asked.getName()));
            throw new NotPermitted(permission);
        }
    }
}
