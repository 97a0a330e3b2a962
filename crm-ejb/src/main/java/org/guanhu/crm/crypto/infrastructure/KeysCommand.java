package org.guanhu.crm.crypto.infrastructure;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * The administrator's commands for changing keys: {@code status}, {@code add SET}, {@code promote
 * SET ID}, {@code reseal}, {@code retire SET ID}, {@code announce}, with {@code --keys FILE --url
 * URL --user NAME} and, if need be, {@code --password-file FILE}. Ends with 0 when done, 1 when
 * refused, 2 when not understood.
 */
public final class KeysCommand {

    private static final int REFUSED = 1;
    private static final int NOT_UNDERSTOOD = 2;
    private static final String USAGE =
            "keys status | add SET | promote SET ID | reseal | retire SET ID | announce"
                    + "  --keys FILE --url URL --user NAME [--password-file FILE]"
                    + "\nSET is one of subjectwrap, bidx, name, digest, field, checkpoint";

    private final Map<String, String> options = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final PrintStream out;

    private KeysCommand(List<String> arguments, PrintStream out) {
        this.out = out;
        var rest = arguments.iterator();
        while (rest.hasNext()) {
            var word = rest.next();
            if (word.startsWith("--") && rest.hasNext()) {
                options.put(word, rest.next());
            } else {
                words.add(word);
            }
        }
    }

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
        System.exit(run(Arrays.asList(arguments), out));
    }

    static int run(List<String> arguments, PrintStream out) {
        try {
            new KeysCommand(arguments, out).execute();
            return 0;
        } catch (UnusableKeys refused) {
            out.println(refused.getMessage());
            return REFUSED;
        } catch (SQLException unreachable) {
            out.println("The database does not answer as it should: " + unreachable.getMessage());
            return REFUSED;
        } catch (IllegalArgumentException | IOException unclear) {
            out.println(unclear.getMessage());
            out.println(USAGE);
            return NOT_UNDERSTOOD;
        }
    }

    private void execute() throws SQLException, IOException {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("Which command?");
        }
        var rotation = new KeyRotation(Path.of(option("--keys")), database(), settled());
        switch (words.get(0)) {
            case "status" -> status(rotation);
            case "add" -> out.println("added " + rotation.add(purpose()));
            case "promote" -> rotation.promote(purpose(), keyId());
            case "reseal" -> reseal(rotation);
            case "retire" -> rotation.retire(purpose(), keyId());
            case "announce" -> out.print(rotation.announcement());
            default -> throw new IllegalArgumentException("Unknown command " + words.get(0));
        }
    }

    private void status(KeyRotation rotation) throws SQLException {
        out.printf("%-12s %12s %-7s %10s %s%n", "set", "key", "", "rows", "since");
        for (var one : rotation.status()) {
            out.printf(
                    "%-12s %12d %-7s %10d %s%n",
                    one.set(),
                    one.keyId(),
                    one.inUse() ? "in use" : "",
                    one.rows(),
                    one.since() == null ? "-" : one.since().truncatedTo(ChronoUnit.SECONDS));
        }
    }

    private void reseal(KeyRotation rotation) throws SQLException, IOException {
        int portion =
                Integer.parseInt(
                        options.getOrDefault("--portion", String.valueOf(Resealing.PORTION)));
        new Resealing(database(), rotation.ring(), portion)
                .run(
                        done -> {
                            out.println("done " + done);
                            out.flush();
                        });
        out.println("nothing is left that can be made anew");
    }

    private Duration settled() {
        var seconds = options.get("--settled");
        return seconds == null ? KeyRotation.SETTLED : Duration.ofSeconds(Long.parseLong(seconds));
    }

    private KeyPurpose purpose() {
        return KeyPurpose.labelled(word(1))
                .orElseThrow(() -> new IllegalArgumentException("Unknown key set " + word(1)));
    }

    private long keyId() {
        return Long.parseLong(word(2));
    }

    private String word(int place) {
        if (words.size() <= place) {
            throw new IllegalArgumentException("Too few words");
        }
        return words.get(place);
    }

    private String option(String name) {
        var value = options.get(name);
        if (value == null) {
            throw new IllegalArgumentException("Which " + name + "?");
        }
        return value;
    }

    private DataSource database() throws IOException {
        var url = option("--url");
        var user = option("--user");
        var file = options.get("--password-file");
        var password = file == null ? "" : Files.readString(Path.of(file)).strip();
        return new CommandDatabase() {
            @Override
            public Connection getConnection() throws SQLException {
                return DriverManager.getConnection(url, user, password);
            }
        };
    }
}
