package org.guanhu.crm.verifier;

import java.time.Instant;
import java.util.Objects;

/** A row of one of the tables, in no particular order. */
interface Row {

    /** Hands itself over to be checked. */
    void into(Intake intake);

    /** An entry; the columns beside the body only serve to find it. */
    record Entry(
            String hash,
            String previous,
            String stream,
            long sequence,
            Instant at,
            String actor,
            String kind,
            String subject,
            String branch,
            byte[] body)
            implements Row {

        public Entry {
            Objects.requireNonNull(hash, "hash");
            Objects.requireNonNull(previous, "previous");
            Objects.requireNonNull(stream, "stream");
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(body, "body");
        }

        @Override
        public void into(Intake intake) {
            intake.entry(this);
        }

        Finding finding(Fault fault, String detail) {
            return Finding.entry(fault, hash, stream, sequence, detail);
        }
    }

    /** An entry's place in the tree. */
    record Leaf(long index, String entry, long block) implements Row {

        public Leaf {
            Objects.requireNonNull(entry, "entry");
        }

        @Override
        public void into(Intake intake) {
            intake.leaf(this);
        }
    }

    /** Leaves that were sealed together. */
    record Block(
            long number,
            long first,
            long count,
            long size,
            String root,
            byte[] frontier,
            Instant sealedAt,
            String note)
            implements Row {

        public Block {
            Objects.requireNonNull(root, "root");
            Objects.requireNonNull(frontier, "frontier");
            Objects.requireNonNull(sealedAt, "sealedAt");
            Objects.requireNonNull(note, "note");
        }

        @Override
        public void into(Intake intake) {
            intake.block(this);
        }
    }

    /** An entry that waits to be sealed. */
    record Pending(String entry, Instant since) implements Row {

        public Pending {
            Objects.requireNonNull(entry, "entry");
            Objects.requireNonNull(since, "since");
        }

        @Override
        public void into(Intake intake) {
            intake.pending(this);
        }
    }

    /** The root of a full run of leaves. */
    record Tile(long index, String root) implements Row {

        public Tile {
            Objects.requireNonNull(root, "root");
        }

        @Override
        public void into(Intake intake) {
            intake.tile(this);
        }
    }

    /** That a checkpoint was written elsewhere. */
    record Export(long size) implements Row {

        @Override
        public void into(Intake intake) {
            intake.export(this);
        }
    }

    /** How far a record has come. */
    record Customer(String number, long version, String lastEntry) implements Row {

        public Customer {
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(lastEntry, "lastEntry");
        }

        @Override
        public void into(Intake intake) {
            intake.customer(this);
        }
    }

    /** A row that cannot be read. */
    record Unreadable(String table, String reason) implements Row {

        @Override
        public void into(Intake intake) {
            intake.unreadable(this);
        }
    }
}
