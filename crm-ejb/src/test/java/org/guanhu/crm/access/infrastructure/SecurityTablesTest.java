package org.guanhu.crm.access.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guanhu.crm.access.application.OpenToAnyone;
import org.guanhu.crm.access.application.Requires;
import org.guanhu.crm.access.application.SignedInOnly;
import org.guanhu.crm.access.domain.Permission;
import org.guanhu.crm.access.domain.Role;
import org.guanhu.crm.access.infrastructure.UseCases.UseCase;
import org.guanhu.crm.field.domain.CustomerField;
import org.guanhu.crm.field.domain.DataClass;
import org.guanhu.crm.field.domain.Field;
import org.guanhu.crm.field.domain.FieldPolicy;
import org.guanhu.crm.field.domain.ItemField;
import org.guanhu.crm.field.domain.ItemKind;
import org.guanhu.crm.shared.application.Wired;
import org.guanhu.crm.shared.infrastructure.MigratedDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The tables of roles, permissions, use cases and data classes in docs/security.md are made from
 * the database and the code. To renew them: {@code mvn -pl crm-ejb -am test
 * -Dtest=SecurityTablesTest -Dsurefire.failIfNoSpecifiedTests=false -Dcrm.docs.renew=true}.
 */
@Tag("SE-01")
@DisplayName("SE-01: docs/security.md says what the code and the database say")
class SecurityTablesTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "security.md");

    private static final Path WORDS =
            Path.of("..", "crm-web/src/main/resources/org/guanhu/crm/messages_en.properties");

    /** Name of an item of which there is none. */
    private static final String ANY = "any";

    private static final Pattern NAMED_TEST = Pattern.compile("\\b[A-Z]\\w+(?:Test|IT|Story)\\b");

    @Test
    void roles_and_their_permissions() throws IOException {
        holds("roles", rolesTable());
    }

    @Test
    void use_cases_and_what_they_ask_for() throws IOException {
        holds("use cases", useCasesTable());
    }

    @Test
    @Tag("SE-05")
    void data_classes_and_what_is_of_them() throws IOException {
        var words = new Properties();
        try (Reader file = Files.newBufferedReader(WORDS)) {
            words.load(file);
        }

        holds("data classes", dataClassesTable(words));
    }

    @Test
    void every_test_that_asvs_md_names_exists() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            Set<String> sources =
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".java"))
                            .map(name -> name.substring(0, name.length() - ".java".length()))
                            .collect(Collectors.toSet());
            Set<String> named =
                    NAMED_TEST
                            .matcher(Files.readString(DOCUMENT.resolveSibling("asvs.md")))
                            .results()
                            .map(MatchResult::group)
                            .collect(Collectors.toSet());

            assertThat(named).hasSizeGreaterThan(50).isSubsetOf(sources);
        }
    }

    private static void holds(String name, String table) throws IOException {
        String begin = "<!-- " + name + ": made by SecurityTablesTest -->\n";
        String end = "<!-- end of " + name + " -->";
        String document = Files.readString(DOCUMENT);
        assertThat(document).contains(begin, end);
        int from = document.indexOf(begin) + begin.length();
        int until = document.indexOf(end, from);
        if (Boolean.getBoolean("crm.docs.renew")) {
            document = document.substring(0, from) + table + document.substring(until);
            Files.writeString(DOCUMENT, document);
            until = from + table.length();
        }

        assertThat(document.substring(from, until))
                .as("the table is old; renew it with -Dcrm.docs.renew=true")
                .isEqualTo(table);
    }

    private static String rolesTable() {
        List<Role> roles;
        try (MigratedDatabase database = MigratedDatabase.of(MigratedDatabase.Kind.H2)) {
            roles = database.find(entities -> Wired.bean(new JpaRoles(), entities).all());
        }
        String heads =
                roles.stream()
                        .map(role -> role.duties().name().english())
                        .collect(Collectors.joining(" | ", "| Permission | ", " |\n"));
        String line = "|---|" + ":-:|".repeat(roles.size()) + "\n";
        return heads
                + line
                + Arrays.stream(Permission.values())
                        .map(permission -> row(permission, roles))
                        .collect(Collectors.joining());
    }

    private static String row(Permission permission, List<Role> roles) {
        return roles.stream()
                .map(role -> role.permissions().contains(permission) ? "x" : " ")
                .collect(
                        Collectors.joining(
                                " | ",
                                "| `" + permission + "` " + permission.wildcard() + " | ",
                                " |\n"));
    }

    private static String useCasesTable() {
        Map<String, List<String>> methodsByDemand =
                UseCases.all().stream()
                        .collect(
                                Collectors.groupingBy(
                                        SecurityTablesTest::demand,
                                        Collectors.mapping(
                                                useCase -> "`" + useCase.name() + "`",
                                                Collectors.toList())));
        return "| Asked for | Use cases |\n|---|---|\n"
                + demands()
                        .filter(methodsByDemand::containsKey)
                        .map(one -> "| " + one + " | " + joined(methodsByDemand.get(one)) + " |\n")
                        .collect(Collectors.joining())
                + methodsByDemand.keySet().stream()
                        .filter(one -> !demands().collect(Collectors.toSet()).contains(one))
                        .sorted()
                        .map(one -> "| " + one + " | " + joined(methodsByDemand.get(one)) + " |\n")
                        .collect(Collectors.joining());
    }

    private static String dataClassesTable(Properties words) {
        return "| Class | Fields | Stored | Seen unmasked by |\n|---|---|---|---|\n"
                + Arrays.stream(DataClass.values())
                        .map(one -> row(one, words))
                        .collect(Collectors.joining());
    }

    private static String row(DataClass one, Properties words) {
        String fields =
                Stream.concat(ofRegister(one, words), ofItems(one, words))
                        .collect(Collectors.joining("; "));
        String seenBy =
                everyField()
                        .filter(field -> field.dataClass() == one)
                        .map(
                                field ->
                                        FieldPolicy.opening(field)
                                                .map(all -> "`" + all + "`, unless the scope masks")
                                                .orElse("whoever may open the record"))
                        .distinct()
                        .collect(Collectors.joining("; "));
        String stored = one.isSealed() ? "sealed" : "plain";
        return "| " + one + " | " + fields + " | " + stored + " | " + seenBy + " |\n";
    }

    private static Stream<Field> everyField() {
        return Stream.concat(
                Arrays.stream(CustomerField.values()),
                Arrays.stream(ItemKind.values()).flatMap(kind -> kind.fields(ANY).stream()));
    }

    private static Stream<String> ofRegister(DataClass one, Properties words) {
        String all =
                Arrays.stream(CustomerField.values())
                        .filter(field -> field.dataClass() == one)
                        .map(field -> said(field.labelKey(), words))
                        .collect(Collectors.joining(", "));
        return Stream.of(all);
    }

    private static Stream<String> ofItems(DataClass one, Properties words) {
        return Arrays.stream(ItemKind.values())
                .map(
                        kind ->
                                kind.fields(ANY).stream()
                                        .filter(field -> field.dataClass() == one)
                                        .toList())
                .filter(fields -> !fields.isEmpty())
                .map(fields -> ofItem(fields, words));
    }

    /** Labels of such fields begin with what the item is called, as the whole does. */
    private static String ofItem(List<ItemField> fields, Properties words) {
        String item = said(fields.get(0).kind().labelKey(), words) + ": ";
        return fields.stream()
                .map(field -> said(field.labelKey(), words).substring(item.length()))
                .collect(Collectors.joining(", ", item, ""));
    }

    private static String said(String key, Properties words) {
        String label = words.getProperty(key);
        return label.startsWith("ID ")
                ? label
                : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    /** What one permission alone opens, in the order of the permissions. */
    private static Stream<String> demands() {
        return Arrays.stream(Permission.values()).map(permission -> "`" + permission + "`");
    }

    private static String joined(List<String> names) {
        return String.join(", ", names);
    }

    private static String demand(UseCase useCase) {
        Requires requires = useCase.says(Requires.class);
        if (requires != null) {
            return Arrays.stream(requires.value())
                            .map(permission -> "`" + permission + "`")
                            .collect(Collectors.joining(" or "))
                    + (requires.stepUp() ? ", with a fresh proof" : "");
        }
        OpenToAnyone open = useCase.says(OpenToAnyone.class);
        if (open != null) {
            return "nothing";
        }
        return useCase.says(SignedInOnly.class).evenIfOwing()
                ? "to be signed in, even with a step of signing in still owed"
                : "to be signed in";
    }
}
