package org.guanhu.crm.access.infrastructure;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guanhu.crm.access.application.Requires;

/** All business methods of the product, found among its classes: nobody has to add a new one. */
final class UseCases {

    private static final String PACKAGE = "org/guanhu/crm";

    private UseCases() {}

    /**
     * One business method.
     *
     * @param bean the session bean
     * @param method the method of the bean
     * @param role the local interface by which callers know it
     */
    record UseCase(Class<?> bean, Method method, Class<?> role) {

        /** The interface and the method, with the kinds of its arguments where it has namesakes. */
        String name() {
            boolean hasNamesake =
                    Arrays.stream(role.getMethods())
                                    .filter(one -> one.getName().equals(method.getName()))
                                    .count()
                            > 1;
            String arguments =
                    Arrays.stream(method.getParameterTypes())
                            .map(Class::getSimpleName)
                            .collect(Collectors.joining(", "));
            return role.getSimpleName()
                    + "."
                    + method.getName()
                    + (hasNamesake ? "(" + arguments + ")" : "");
        }

        /** What the method says of its callers in that way, or null. */
        <A extends Annotation> A says(Class<A> way) {
            return method.getAnnotation(way);
        }
    }

    /** The session beans behind local interfaces. */
    static List<Class<?>> beans() {
        return classes().stream()
                .filter(type -> type.isAnnotationPresent(Stateless.class))
                .toList();
    }

    /** The local interfaces. */
    static List<Class<?>> roles() {
        return classes().stream().filter(type -> type.isAnnotationPresent(Local.class)).toList();
    }

    /** Every business method, in the order of the names. */
    static List<UseCase> all() {
        return beans().stream()
                .flatMap(UseCases::of)
                .sorted(Comparator.comparing(UseCase::name))
                .toList();
    }

    private static Stream<UseCase> of(Class<?> bean) {
        return Arrays.stream(bean.getInterfaces())
                .filter(role -> role.isAnnotationPresent(Local.class))
                .flatMap(
                        role ->
                                Arrays.stream(role.getMethods())
                                        .map(one -> new UseCase(bean, in(bean, one), role)));
    }

    private static Method in(Class<?> bean, Method declared) {
        try {
            return bean.getMethod(declared.getName(), declared.getParameterTypes());
        } catch (NoSuchMethodException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static List<Class<?>> classes() {
        Path root = root();
        try (Stream<Path> files = Files.walk(root.resolve(PACKAGE))) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && name.contains("application"))
                    .sorted()
                    .<Class<?>>map(UseCases::load)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path root() {
        try {
            return Path.of(
                    Requires.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Class<?> load(String file) {
        String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
        try {
            return Class.forName(name, false, UseCases.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
