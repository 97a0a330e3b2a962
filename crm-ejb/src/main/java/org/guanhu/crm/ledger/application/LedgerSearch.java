package org.guanhu.crm.ledger.application;

import java.util.Collection;
import java.util.List;
import org.guanhu.crm.access.domain.CurrentStaff;
import org.guanhu.crm.ledger.domain.LedgerEntry;
import org.guanhu.crm.shared.domain.Page;
import org.guanhu.crm.shared.domain.PageRequest;

/** Finds entries within a person's scope, and walks the chains. */
public interface LedgerSearch {

    /** One page of the entries that match, newest first. */
    Page<LedgerEntry> find(LedgerCriteria criteria, CurrentStaff staff, PageRequest page);

    /**
     * One page of what happened to a subject, newest first, without who merely looked at it;
     * whoever asks has checked the scope.
     */
    Page<LedgerEntry> about(String subject, PageRequest page);

    /** All entries about a subject in the order of writing, so many at most. */
    List<LedgerEntry> allAbout(String subject, int most);

    /** How many entries there are. */
    long count();

    /** The kinds that occur. */
    List<String> kinds();

    /** All entries of these chains, chain by chain and in order. */
    List<LedgerEntry> chains(Collection<String> streams);

    /** Up to {@code size} entries after the given place, by chain and place in it. */
    List<LedgerEntry> after(String stream, long sequence, int size);

    /** The customers whose record does not end where its chain does. */
    List<ChainReport.ChainProblem> recordsBesideTheirChain(int atMost);
}
