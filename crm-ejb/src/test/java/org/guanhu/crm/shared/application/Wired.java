package org.guanhu.crm.shared.application;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

/** Fills the injection points of a bean by hand, as the container would. */
public final class Wired {

    private Wired() {}

    /** The bean, each of its injection points filled with the first of the parts that fits. */
    public static <T> T bean(T bean, Object... parts) {
        Stream.<Class<?>>iterate(bean.getClass(), Objects::nonNull, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(Wired::isInjected)
                .forEach(field -> fill(bean, field, parts));
        return bean;
    }

    private static boolean isInjected(Field field) {
        return field.isAnnotationPresent(Inject.class)
                || field.isAnnotationPresent(PersistenceContext.class);
    }

    private static void fill(Object bean, Field field, Object... parts) {
        Class<?> type = MethodType.methodType(field.getType()).wrap().returnType();
        Object part =
                Arrays.stream(parts)
                        .filter(type::isInstance)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("Nothing fits " + field));
        try {
            field.setAccessible(true);
            field.set(bean, part);
        } catch (IllegalAccessException refused) {
            throw new AssertionError(refused);
        }
    }
}
