package org.guanhu.crm.exchange.application;

import jakarta.ejb.Local;
import org.guanhu.crm.approval.application.DecisionOrder;
import org.guanhu.crm.exchange.domain.ImportKey;

/** Work on imports that takes longer than a click: it goes on in the background and is watched. */
@Local
public interface ImportJobs {

    /**
     * Tries every row as {@link CustomerImport#check} does, and waits a second for it.
     *
     * @return whether it is done; otherwise it goes on
     * @throws org.guanhu.crm.exchange.domain.ImportRefused if it cannot be done, or is being done
     */
    boolean check(MatchOrder order);

    /**
     * Approves the request of an import in the name of the present person. What comes of it is
     * asked of {@link #progress}; if the node dies meanwhile, nothing has happened.
     *
     * @return the import
     * @throws org.guanhu.crm.exchange.domain.UnknownImport if the request is none of an import in
     *     one's scope
     * @throws org.guanhu.crm.exchange.domain.ImportRefused if it is being approved already
     */
    ImportKey approve(DecisionOrder order);

    /**
     * How the work on an import stands.
     *
     * @throws org.guanhu.crm.exchange.domain.UnknownImport if there is none that one may see
     */
    JobView progress(ImportKey key);
}
