package org.guanhu.crm.exchange.web;

import java.io.Serializable;
import java.util.UUID;
import org.guanhu.crm.approval.web.CircumstancesForm;
import org.guanhu.crm.exchange.application.ImportOrder;
import org.guanhu.crm.exchange.domain.ImportKey;

/** Why an import shall be approved; the nonce makes one request of one form (I9). */
public class ImportForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String nonce = UUID.randomUUID().toString();
    private final CircumstancesForm circumstances = new CircumstancesForm();

    ImportOrder order(ImportKey key) {
        return new ImportOrder(key, circumstances.circumstances(), nonce);
    }

    /** Why the import is wanted and by which way it came. */
    public CircumstancesForm getCircumstances() {
        return circumstances;
    }
}
