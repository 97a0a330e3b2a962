package org.guanhu.crm.inside;

import jakarta.ejb.Local;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.stream.Stream;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Everything that the application offers to its own pages, found in the server itself. */
final class LocalRoles {

    private LocalRoles() {}

    static List<Method> methods(BeanManager beans) {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .flatMap(LocalRoles::methods)
                .toList();
    }

    private static Stream<Method> methods(Bean<?> bean) {
        return bean.getTypes().stream()
                .filter(type -> type instanceof Class<?> role && role.isInterface())
                .map(type -> (Class<?>) type)
                .filter(role -> role.isAnnotationPresent(Local.class))
                .flatMap(
                        role ->
                                Stream.of(role.getMethods())
                                        .map(method -> new Method(bean.getBeanClass(), method)));
    }

    /**
     * One business method of a session bean.
     *
     * @param bean class of the bean
     * @param method the method, as its local interface has it
     */
    record Method(Class<?> bean, java.lang.reflect.Method method) {

        String role() {
            return method.getDeclaringClass().getSimpleName();
        }

        String name() {
            return role() + "." + method.getName();
        }

        /** Calls it by the name that the server gives it; answers what it threw, or null. */
        Throwable callWithNothing() throws NamingException, IllegalAccessException {
            Object found =
                    new InitialContext()
                            .lookup(
                                    "java:app/crm-ejb/%s!%s"
                                            .formatted(
                                                    bean.getSimpleName(),
                                                    method.getDeclaringClass().getName()));
            Object[] nothing =
                    Stream.of(method.getParameterTypes())
                            .map(type -> type.isPrimitive() ? zero(type) : null)
                            .toArray();
            try {
                method.invoke(found, nothing);
                return null;
            } catch (InvocationTargetException refused) {
                return refused.getCause();
            }
        }

        private static Object zero(Class<?> primitive) {
            return Array.get(Array.newInstance(primitive, 1), 0);
        }
    }
}
