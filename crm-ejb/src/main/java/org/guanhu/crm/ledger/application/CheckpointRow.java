package org.guanhu.crm.ledger.application;

import java.io.Serializable;
import java.time.Instant;

/**
 * A block of sealed entries and the tree as it stood after it.
 *
 * @param block number of the block, from 1
 * @param first first leaf of the block
 * @param leaves how many entries it holds
 * @param size how many entries the tree holds after it
 * @param root hash over all of them (hex)
 * @param at when it was sealed
 * @param note the signed note
 * @param keptAt when the note was kept outside, or null
 * @param target where it was kept, or null
 */
public record CheckpointRow(
        long block,
        long first,
        int leaves,
        long size,
        String root,
        Instant at,
        String note,
        Instant keptAt,
        String target)
        implements Serializable {}
