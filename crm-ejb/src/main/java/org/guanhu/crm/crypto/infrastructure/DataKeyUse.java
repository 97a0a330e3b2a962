package org.guanhu.crm.crypto.infrastructure;

import java.util.List;
import org.guanhu.crm.crypto.application.KeyUse;
import org.guanhu.crm.crypto.application.KeyedRows;

/** Data keys of customers and imports, wrapped. */
public class DataKeyUse implements KeyUse {

    @Override
    public List<KeyedRows> rows() {
        return List.of(
                new KeyColumn(
                        KeyPurpose.SUBJECT.label(),
                        "subject_key",
                        "key_id",
                        "wrapped_key is not null"));
    }
}
