package org.guanhu.crm.access.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Version;

/** A place where the bank works; each but head office stands below another. */
@Entity
@NamedQuery(name = Branch.IN_TREE_ORDER, query = "SELECT b FROM Branch b ORDER BY b.path")
public class Branch {

    /** All branches, each after the one above it. */
    public static final String IN_TREE_ORDER = "Branch.inTreeOrder";

    private static final String DELIMITER = "/";

    @Id private String code;

    private String name;

    @Column(name = "name_en")
    private String englishName;

    @Column(name = "parent_code")
    private BranchCode parent;

    private String path;

    @Embedded private AccessMark mark = AccessMark.none();

    @Version private int version;

    /** For JPA. */
    protected Branch() {}

    private Branch(BranchCode code, BilingualName name, BranchCode parent, String above) {
        this.code = code.value();
        this.name = name.chinese();
        this.englishName = name.english();
        this.parent = parent;
        this.path = above + code.value() + DELIMITER;
    }

    /** The branch above all others. */
    public static Branch headOffice(BranchCode code, BilingualName name) {
        return new Branch(code, name, null, DELIMITER);
    }

    /** A branch that stands directly below this one. */
    public Branch below(BranchCode code, BilingualName name) {
        return new Branch(code, name, code(), path);
    }

    /** Is called from now on as was approved, and led by that branch (null for head office). */
    public void settle(Site wanted, Branch above, Authority authority, String ledgerEntry) {
        name = wanted.name().chinese();
        englishName = wanted.name().english();
        parent = wanted.parent();
        path = (above == null ? DELIMITER : above.path) + code + DELIMITER;
        mark = mark.next(authority, ledgerEntry);
    }

    /** Stands below its parent again, after that has moved. */
    public void follow(Branch above) {
        if (!above.code().equals(parent)) {
            throw new IllegalArgumentException("Another branch leads " + code);
        }
        path = above.path + code + DELIMITER;
    }

    /** Whether it is kept as standing where it does: below that branch, null for head office. */
    public boolean standsBelow(Branch above) {
        return path.equals((above == null ? DELIMITER : above.path) + code + DELIMITER);
    }

    /** What it is called and which branch leads it. */
    public Site site() {
        return new Site(name(), parent);
    }

    /** The end of the branch's chain in the ledger. */
    public AccessMark mark() {
        return mark;
    }

    /** The code by which everybody calls it. */
    public BranchCode code() {
        return new BranchCode(code);
    }

    /** Its name in both languages. */
    public BilingualName name() {
        return new BilingualName(name, englishName);
    }

    /** The branch above it; null for head office. */
    public BranchCode parent() {
        return parent;
    }

    /** How many branches stand above it. */
    public int depth() {
        return path.split(DELIMITER).length - 2;
    }

    /** Whether it is that branch or stands anywhere below it. */
    public boolean isWithin(BranchCode ancestor) {
        return path.contains(DELIMITER + ancestor.value() + DELIMITER);
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Branch that && code.equals(that.code);
    }

    @Override
    public final int hashCode() {
        return code.hashCode();
    }
}
