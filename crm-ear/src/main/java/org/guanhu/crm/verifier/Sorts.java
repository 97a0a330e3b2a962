package org.guanhu.crm.verifier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Everything that has to be put into an order before it can be checked. */
final class Sorts implements AutoCloseable {

    private static final int MANY = 60_000;
    private static final int FEW = 4_000;

    private final Path folder;
    final SortedRecords chains;
    final SortedRecords seals;
    final SortedRecords leaves;
    final SortedRecords blocks;
    final SortedRecords tiles;
    final SortedRecords checkpoints;

    Sorts() {
        try {
            folder = Files.createTempDirectory("crm-verify");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        chains = new SortedRecords(folder, "chains", MANY);
        seals = new SortedRecords(folder, "seals", MANY);
        leaves = new SortedRecords(folder, "leaves", MANY);
        blocks = new SortedRecords(folder, "blocks", FEW);
        tiles = new SortedRecords(folder, "tiles", MANY);
        checkpoints = new SortedRecords(folder, "checkpoints", MANY);
    }

    @Override
    public void close() throws IOException {
        chains.close();
        seals.close();
        leaves.close();
        blocks.close();
        tiles.close();
        checkpoints.close();
        Files.deleteIfExists(folder);
    }
}
