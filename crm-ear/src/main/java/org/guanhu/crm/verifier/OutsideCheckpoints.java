package org.guanhu.crm.verifier;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** The checkpoints that were kept elsewhere: what a rewritten ledger is caught by. */
final class OutsideCheckpoints {

    private static final String SUFFIX = ".note";

    private final VerifierKeys keys;
    private final Findings findings;
    private final SortedRecords sorted;
    private final AtomicLong sound = new AtomicLong();

    OutsideCheckpoints(VerifierKeys keys, Findings findings, Sorts sorts) {
        this.keys = keys;
        this.findings = findings;
        this.sorted = sorts.checkpoints;
    }

    /** Reads all files of the folder whose name ends in {@code .note}. */
    void read(Path folder) {
        try (Crew<Path> crew = new Crew<>(this::take);
                Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(SUFFIX)).forEach(crew::add);
            crew.finish();
        } catch (IOException unreadable) {
            throw new Unusable("unusable.file", folder, unreadable);
        }
    }

    private void take(Path file) {
        String name = file.getFileName().toString();
        try {
            Checkpoint said = Checkpoint.open(Files.readString(file), keys);
            if (!name.equals(String.format(Locale.ROOT, "%020d", said.size()) + SUFFIX)) {
                findings.add(Finding.of(Fault.CHECKPOINT_NAME, name));
            }
            sound.incrementAndGet();
            sorted.add(new Pinned(said.size(), Hex.text(said.root()), name).packed());
        } catch (Checkpoint.Refused refused) {
            findings.add(Finding.of(refusal(refused), name));
        } catch (CharacterCodingException notText) {
            findings.add(Finding.of(Fault.CHECKPOINT_FORM, name));
        } catch (IOException unreadable) {
            throw new Unusable("unusable.file", file, unreadable);
        }
    }

    private static Fault refusal(Checkpoint.Refused refused) {
        return refused.fault() == Fault.NOTE_SIGNATURE
                ? Fault.CHECKPOINT_SIGNATURE
                : Fault.CHECKPOINT_FORM;
    }

    /** How many were signed by the key. */
    long sound() {
        return sound.get();
    }

    /** That the tree of a size has a root, as a file says. */
    record Pinned(long size, String root, String file) {

        byte[] packed() {
            return new Packing().number(size).hash(root).text(file).done();
        }

        static Pinned unpacked(byte[] bytes) {
            Packing.Reading in = new Packing.Reading(bytes);
            return new Pinned(in.number(), in.hash(), in.text());
        }
    }
}
