package org.guanhu.crm.ledgermaker;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Rows as the tables hold them; open to every change that a test wants to make. */
public final class Made {

    private Made() {}

    /** A row of {@code ledger_entry}. */
    public static final class Entry {
        public String hash;
        public String previous;
        public String stream;
        public long sequence;
        public Instant at;
        public String actor;
        public String kind;
        public String subject;
        public String branch;
        public byte[] body;
        public List<Value> values = new ArrayList<>();
    }

    /** What may be disclosed of an entry. */
    public record Value(String key, String side, byte[] salt, String value) {}

    /** A row of {@code ledger_leaf}. */
    public static final class Leaf {
        public long index;
        public String entry;
        public long block;
    }

    /** A row of {@code ledger_block}. */
    public static final class Block {
        public long number;
        public long first;
        public int count;
        public long size;
        public String root;
        public byte[] frontier;
        public Instant sealedAt;
        public String note;
    }

    /** A row of {@code ledger_pending}. */
    public static final class Pending {
        public String entry;
        public Instant since;
    }

    /** A row of {@code ledger_tile}. */
    public static final class Tile {
        public long index;
        public String root;
    }

    /** A row of {@code customer}. */
    public static final class Customer {
        public String number;
        public long version;
        public String lastEntry;
    }

    /** All tables. */
    public static final class Tables {
        public final List<Entry> entries = new ArrayList<>();
        public final List<Leaf> leaves = new ArrayList<>();
        public final List<Block> blocks = new ArrayList<>();
        public final List<Pending> pending = new ArrayList<>();
        public final List<Tile> tiles = new ArrayList<>();
        public final List<Long> exports = new ArrayList<>();
        public final List<Customer> customers = new ArrayList<>();

        public Customer customer(String number) {
            return customers.stream()
                    .filter(it -> it.number.equals(number))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
