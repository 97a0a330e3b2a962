package org.guanhu.crm.access.infrastructure;

import jakarta.annotation.Priority;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InterceptorBinding;
import jakarta.interceptor.InvocationContext;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.access.domain.DataScope;

/**
 * Session beans as they are, with all that stands before their methods and nothing behind: a call
 * that gets through tells whose customers it would have met, and does nothing.
 */
public class Bodiless implements Extension {

    private final List<Part> parts;

    Bodiless(List<Part> parts) {
        this.parts = parts;
    }

    /** What stands in for one part of the application. */
    record Part(Class<?> type, Object object) {}

    <T> void leaveNothingToInject(
            @Observes @WithAnnotations(Stateless.class) ProcessAnnotatedType<T> type) {
        var bean = type.configureAnnotatedType();
        bean.fields().forEach(field -> field.removeAll());
        bean.add(new Cut.Literal());
    }

    void offerParts(@Observes AfterBeanDiscovery discovery) {
        parts.forEach(
                part ->
                        discovery
                                .addBean()
                                .beanClass(part.type())
                                .types(part.type(), Object.class)
                                .scope(Dependent.class)
                                .createWith(context -> part.object()));
    }

    /** Marks a bean whose methods have no body here. */
    @InterceptorBinding
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.METHOD})
    public @interface Cut {

        /** The mark itself. */
        final class Literal extends AnnotationLiteral<Cut> implements Cut {
            private static final long serialVersionUID = 1L;
        }
    }

    /** A call got as far as the body of a business method. */
    public static final class Reached extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient DataScope scope;

        Reached(DataScope scope) {
            super("reached");
            this.scope = scope;
        }

        /** Whose customers the body would have met; null if nobody is signed in. */
        DataScope scope() {
            return scope;
        }
    }

    /** Stands where the body stood. */
    @Cut
    @Interceptor
    @Priority(Interceptor.Priority.LIBRARY_AFTER)
    public static class InPlaceOfBody {

        @Inject private CurrentStaff me;

        @AroundInvoke
        Object stop(InvocationContext call) {
            boolean isSomebody = ShiroSubject.signedIn().isPresent();
            throw new Reached(isSomebody ? me.scope() : null);
        }
    }
}
