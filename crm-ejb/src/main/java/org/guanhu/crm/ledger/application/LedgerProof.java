package org.guanhu.crm.ledger.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.LongConsumer;
import org.guanhu.crm.crypto.domain.CheckpointKey;

/**
 * Proves that the ledger is whole: every chain from its first entry, every customer against the end
 * of its chain, the seal over all of them, and each record against what its changes made of it.
 */
@ApplicationScoped
public class LedgerProof {

    @Inject private LedgerSearch search;
    @Inject private Seals seals;
    @Inject private CheckpointKey key;
    @Inject private LedgerSettings settings;
    @Inject private Clock clock;
    @Inject private Instance<RecordProof> records;

    /** How many entries, leaves and records there are to be read. */
    public long size() {
        return search.count()
                + seals.sealed()
                + records.stream().mapToLong(RecordProof::size).sum();
    }

    /**
     * Reads everything.
     *
     * @param reached is told how much is read
     */
    public ChainReport verify(LongConsumer reached) {
        var findings = new Findings();
        var chains = new ChainVerifier(search, findings);
        chains.verify(reached);
        var sealed = new SealVerifier(seals, key, settings.origin(), findings);
        if (!findings.isFull()) {
            sealed.verify(leaves -> reached.accept(chains.entries() + leaves));
        }
        long done = chains.entries() + sealed.sealed();
        for (var proof : records) {
            if (!findings.isFull()) {
                long before = done;
                proof.verify(findings, read -> reached.accept(before + read));
                done += proof.size();
            }
        }
        return new ChainReport(
                clock.instant(),
                chains.entries(),
                chains.chains(),
                sealed.sealed(),
                sealed.blocks(),
                findings.listed(),
                !findings.isFull());
    }
}
