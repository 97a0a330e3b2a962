package org.guanhu.crm.ledger.application;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.guanhu.crm.ledger.domain.LedgerEntry;
import org.guanhu.crm.ledger.domain.LedgerStream;

/**
 * Walks records each of which has a chain of its own, some at a time, and holds each against its
 * chain. Work goes on meanwhile: what looks wrong is looked at again until the record stands still.
 *
 * @param <R> the records
 */
public abstract class ChainedRecordProof<R> implements RecordProof {

    private static final int AT_ONCE = 200;
    private static final int LOOKS = 5;

    @Inject private LedgerSearch ledger;

    @Override
    public void verify(Findings findings, LongConsumer reached) {
        long read = 0;
        var next = after(null, AT_ONCE);
        while (!next.isEmpty() && !findings.isFull()) {
            check(next, findings);
            read += next.size();
            reached.accept(read);
            next = after(next.get(next.size() - 1), AT_ONCE);
        }
        if (!findings.isFull()) {
            verifyRest(findings);
        }
    }

    private void check(List<R> some, Findings findings) {
        load(some);
        Map<String, List<LedgerEntry>> chains =
                ledger
                        .chains(some.stream().map(this::chain).map(LedgerStream::value).toList())
                        .stream()
                        .collect(Collectors.groupingBy(LedgerEntry::stream));
        for (var record : some) {
            var drift = drift(record, chains.getOrDefault(chain(record).value(), List.of()));
            (drift.isEmpty() ? drift : settled(record))
                    .stream()
                            .takeWhile(what -> !findings.isFull())
                            .forEach(what -> note(findings, record, what));
        }
    }

    /** A change between two of our looks is no drift: what is wrong stays wrong. */
    private List<String> settled(R seen) {
        for (int i = 0; i < LOOKS; i++) {
            var record = afresh(seen).orElse(seen);
            var drift = drift(record, entries(record));
            var now = afresh(seen).orElse(seen);
            if (drift.isEmpty() || version(now) == version(record)) {
                return drift;
            }
        }
        return List.of();
    }

    /** The chain of one record. */
    protected List<LedgerEntry> entries(R record) {
        return ledger.chains(List.of(chain(record).value()));
    }

    /** Up to so many records after that one; null begins with the first. */
    protected abstract List<R> after(R last, int most);

    /** The record as it is stored now, whatever has been read before. */
    protected abstract Optional<R> afresh(R seen);

    /** Makes ready to open the values of many. */
    protected void load(List<R> some) {}

    /** A record's chain. */
    protected abstract LedgerStream chain(R record);

    /** How often a record has changed. */
    protected abstract long version(R record);

    /** What of a record is not as its chain says. */
    protected abstract List<String> drift(R record, List<LedgerEntry> chain);

    /** Notes that this of a record is not as its chain says. */
    protected abstract void note(Findings findings, R record, String what);

    /** What remains to be verified when all records are. */
    protected void verifyRest(Findings findings) {}
}
