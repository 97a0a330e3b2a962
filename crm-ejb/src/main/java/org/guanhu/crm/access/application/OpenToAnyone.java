package org.guanhu.crm.access.application;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the rare business method that works for whoever calls, and says why; without one of the
 * three annotations no business method passes the architecture test.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OpenToAnyone {

    /** Why nobody needs to be signed in. */
    String because();
}
