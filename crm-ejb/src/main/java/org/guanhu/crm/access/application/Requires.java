package org.guanhu.crm.access.application;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.guanhu.crm.access.domain.Permission;

/** The caller must hold this permission, now. */
@Documented
@Guarded
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Requires {

    /**
     * The permission without which the call is refused; of several one is enough to be heard, and
     * the use case itself asks for the one that the matter needs.
     */
    @Nonbinding
    Permission[] value();

    /** Whether the caller must have proved to be themselves within the last minutes. */
    @Nonbinding
    boolean stepUp() default false;
}
