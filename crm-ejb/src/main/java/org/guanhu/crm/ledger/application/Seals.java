package org.guanhu.crm.ledger.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guanhu.crm.ledger.domain.TreeHead;
import org.guanhu.crm.shared.domain.Page;
import org.guanhu.crm.shared.domain.PageRequest;

/** Reads what the sealer wrote. */
public interface Seals {

    /**
     * Entries that are not sealed yet.
     *
     * @param count how many
     * @param seconds for how long the oldest has waited
     */
    record Waiting(long count, long seconds) {}

    /** What waits to be sealed. */
    Waiting waiting();

    /** The newest checkpoint. */
    Optional<CheckpointRow> newest();

    /** The newest checkpoint that is kept outside. */
    Optional<CheckpointRow> lastKept();

    /** One page of the checkpoints, newest first. */
    Page<CheckpointRow> checkpoints(PageRequest page);

    /** The checkpoint of a tree of that size. */
    Optional<CheckpointRow> ofSize(long size);

    /**
     * The trees smaller than that size whose checkpoints are kept outside: the last 100, and of
     * each of the 400 days before the last; largest first.
     */
    List<TreeHead> keptBefore(long size);

    /** Up to so many checkpoints after that block, in order. */
    List<CheckpointRow> after(long block, int most);

    /** The entries' hashes (hex) from one leaf, inclusive, to another, exclusive, in order. */
    List<String> leaves(long from, long to);

    /** The roots (hex) of all full runs of 256 leaves, in order. */
    List<String> tiles();

    /** The leaves of the entries about a subject, by the entries' hashes. */
    Map<String, Long> leavesAbout(String subject);

    /** How many entries are neither sealed nor waiting. */
    long forgotten();

    /** How many entries are sealed. */
    long sealed();
}
