package org.guanhu.crm.customer.infrastructure;

import java.util.List;
import org.guanhu.crm.crypto.application.KeyUse;
import org.guanhu.crm.crypto.application.KeyedRows;
import org.guanhu.crm.crypto.infrastructure.KeyColumn;

/** What of a customer's record keys made: the tokens by which the customer is found. */
public class CustomerKeyUse implements KeyUse {

    @Override
    public List<KeyedRows> rows() {
        return List.of(
                new KeyColumn("bidx", "customer", "index_key", "true"),
                new KeyColumn("name", "customer", "name_key", "true"));
    }
}
