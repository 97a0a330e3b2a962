package org.guanhu.crm.verifier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks a whole ledger: rows by themselves, then chains, then what is sealed, then the tree. */
final class LedgerCheck {

    private final VerifierKeys keys;
    private final Optional<Path> folder;
    private final Findings findings = new Findings();

    LedgerCheck(VerifierKeys keys, Optional<Path> folder) {
        this.keys = keys;
        this.folder = folder;
    }

    LedgerReport check(LedgerSource source) {
        long begin = System.nanoTime();
        try (Sorts sorts = new Sorts()) {
            OutsideCheckpoints outside = new OutsideCheckpoints(keys, findings, sorts);
            folder.ifPresent(outside::read);
            Intake intake = new Intake(sorts, findings, keys);
            source.pour(row -> row.into(intake));
            long chains = new ChainWalk(sorts.chains, findings).walk();
            SealMatch seals = new SealMatch(sorts.seals, findings, now(source, intake)).match();
            TreeWalk tree = new TreeWalk(sorts, findings).walk();
            exports(intake, tree);
            LedgerReport.Counts counts =
                    new LedgerReport.Counts(
                            intake.entries(),
                            chains,
                            intake.customers(),
                            tree.size(),
                            tree.blocks(),
                            seals.pending(),
                            outside.sound(),
                            System.nanoTime() - begin);
            return new LedgerReport(counts, tree.root(), findings, owed(seals, outside));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static Instant now(LedgerSource source, Intake intake) {
        return source.now() == null ? intake.latest() : source.now();
    }

    private void exports(Intake intake, TreeWalk tree) {
        if (intake.largestExport() > tree.size()) {
            findings.add(Finding.of(Fault.EXPORT_AHEAD, "ledger_export"));
        }
    }

    private static List<LedgerReport.Owed> owed(SealMatch seals, OutsideCheckpoints outside) {
        List<LedgerReport.Owed> owed = new ArrayList<>();
        if (seals.old() > 0) {
            owed.add(new LedgerReport.Owed("pendingOld", seals.old()));
        }
        if (outside.sound() == 0) {
            owed.add(new LedgerReport.Owed("noCheckpoint", 0));
        }
        return owed;
    }
}
