package org.guanhu.crm.access.domain;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a role is called and what it allows.
 *
 * @param name its name
 * @param permissions what it allows
 */
public record Duties(BilingualName name, Set<Permission> permissions) {

    private static final String BETWEEN = "; ";

    public Duties {
        permissions = Set.copyOf(permissions);
    }

    /** What it allows as one text, always in the same order. */
    public String permissionsText() {
        return permissions.stream()
                .map(Permission::name)
                .sorted()
                .collect(Collectors.joining(BETWEEN));
    }

    /** The permissions that {@link #permissionsText} wrote. */
    public static Set<Permission> permissions(String text) {
        return text.isEmpty()
                ? Set.of()
                : Arrays.stream(text.split(BETWEEN))
                        .map(Permission::valueOf)
                        .collect(Collectors.toUnmodifiableSet());
    }
}
