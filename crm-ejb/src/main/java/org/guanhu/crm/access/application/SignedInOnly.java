package org.guanhu.crm.access.application;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Every person of the bank may do this once signed in, whatever their role. */
@Documented
@Guarded
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface SignedInOnly {

    /** Whether it may be done even while the person still owes a step of signing in. */
    @Nonbinding
    boolean evenIfOwing() default false;
}
