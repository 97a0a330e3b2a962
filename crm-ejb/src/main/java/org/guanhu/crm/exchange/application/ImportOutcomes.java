package org.guanhu.crm.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.guanhu.crm.exchange.domain.ImportKey;
import org.guanhu.crm.exchange.domain.Imports;

/** Keeps why work on an import came to nothing, after that work was rolled back. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class ImportOutcomes {

    @Inject private Imports imports;
    @Inject private ImportVault vault;

    /** Keeps the reason. */
    public void refused(ImportKey key, ImportRefusal why) {
        imports.hold(key).ifPresent(file -> file.refused(vault.seal(key, why)));
    }

    /** Forgets the reason of an earlier attempt. */
    public void forget(ImportKey key) {
        imports.hold(key).ifPresent(file -> file.refused(null));
    }
}
