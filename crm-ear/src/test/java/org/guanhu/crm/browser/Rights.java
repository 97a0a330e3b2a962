package org.guanhu.crm.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who may do what, as docs/security.md says; a test in crm-ejb holds that to the database. */
final class Rights {

    private static final Path DOCUMENT = Path.of("..", "docs", "security.md");
    private static final Map<String, String> ROLES =
            Map.of(
                    "teller", "Teller",
                    "supervisor", "Supervisor",
                    "supervisor2", "Supervisor",
                    "manager", "Relationship manager",
                    "auditor", "Auditor",
                    "admin", "Administrator",
                    "security", "Security officer");

    private final Map<String, Set<String>> byRole = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    private Rights() {
        List<String> lines = lines();
        List<String> heads = cells(lines.get(0));
        lines.stream()
                .skip(2)
                .map(Rights::cells)
                .forEach(
                        cells -> {
                            String permission = cells.get(0).replaceAll("`([A-Z_]+)`.*", "$1");
                            known.add(permission);
                            for (int i = 1; i < cells.size(); i++) {
                                if (cells.get(i).equals("x")) {
                                    byRole.computeIfAbsent(heads.get(i), none -> new HashSet<>())
                                            .add(permission);
                                }
                            }
                        });
    }

    /** As the document has them. */
    static Rights documented() {
        return new Rights();
    }

    private static List<String> lines() {
        try {
            String text = Files.readString(DOCUMENT);
            int begin = text.indexOf("| Permission |");
            return text.substring(begin, text.indexOf("<!-- end of roles", begin)).lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList();
    }

    /** The demonstration's accounts of different rights, one of them of another branch. */
    static Set<String> logins() {
        return ROLES.keySet();
    }

    /** Whether the role of that English name allows it. */
    boolean allows(String role, String permission) {
        return byRole.get(role).contains(permission);
    }

    /** Whether the account's role allows one of these; of none, everybody may. */
    boolean may(String login, String... oneOf) {
        Set<String> held = byRole.get(ROLES.get(login));
        if (!known.containsAll(Set.of(oneOf))) {
            throw new IllegalArgumentException("Not documented: " + Arrays.toString(oneOf));
        }
        return oneOf.length == 0 || Arrays.stream(oneOf).anyMatch(held::contains);
    }
}
