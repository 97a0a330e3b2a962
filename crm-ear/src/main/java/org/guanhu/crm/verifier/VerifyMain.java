package org.guanhu.crm.verifier;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The command line of {@code crm-verify.jar}. */
public final class VerifyMain {

    private final PrintStream out;
    private final PrintStream err;

    VerifyMain(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Ends with 0 whole, 1 broken, 2 nothing can be said, 3 whole but something is owed. */
    public static void main(String[] arguments) {
        System.exit(new VerifyMain(System.out, System.err).run(arguments));
    }

    int run(String... arguments) {
        Words words = new Words(Options.language(arguments));
        try {
            Options options = Options.parse(arguments);
            Answer answer = answer(options);
            tell(answer, options, words);
            return answer.outcome().exit();
        } catch (Unusable unusable) {
            err.println(unusable.told(words));
            if (arguments.length == 0 || unusable.isUsage()) {
                err.println(words.say("usage"));
            }
            return Outcome.UNUSABLE.exit();
        } catch (UncheckedIOException | IllegalStateException broken) {
            err.println(words.say("unusable.broke", broken));
            return Outcome.UNUSABLE.exit();
        }
    }

    private void tell(Answer answer, Options options, Words words) {
        if (options.has(Options.JSON)) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("result", answer.outcome().code());
            json.put("exit", (long) answer.outcome().exit());
            json.putAll(answer.json(words));
            out.print(Json.text(json));
        } else {
            answer.text(words).stream().map(VerifyMain::harmless).forEach(out::println);
            out.println(words.say("outcome." + answer.outcome()));
        }
        out.flush();
    }

    /** What others wrote must not steer the terminal that shows it. */
    private static String harmless(String line) {
        return line.replaceAll("[\\p{Cc}\\p{Cf}]", "?");
    }

    private static Answer answer(Options options) {
        return switch (options.command()) {
            case "database" -> database(options);
            case "dump" -> dump(options);
            case "prove" -> prove(options);
            case "proof" -> ProofFile.read(options.file()).check(options.keys());
            case "evidence" ->
                    new EvidencePack(options.file()).check(options.keys(), options.checkpoints());
            default -> throw new Unusable("unusable.usage");
        };
    }

    private static Answer database(Options options) {
        options.nothingElse();
        LedgerCheck check = new LedgerCheck(options.keys(), options.checkpoints());
        return connected(options, open -> check.check(new DatabaseSource(open)));
    }

    private static Answer dump(Options options) {
        Optional<Path> checkpoints = options.checkpoints();
        return new LedgerCheck(options.keys(), checkpoints).check(new DumpSource(options.file()));
    }

    private static Answer prove(Options options) {
        options.nothingElse();
        return connected(options, open -> ProofMaker.prove(open, options));
    }

    private static Answer connected(Options options, Reading reading) {
        try (Connection open = Databases.open(options)) {
            return reading.read(open);
        } catch (SQLException refused) {
            throw new Unusable("unusable.database", refused.getMessage());
        }
    }

    /** What is done with an open database. */
    private interface Reading {
        Answer read(Connection open) throws SQLException;
    }
}
