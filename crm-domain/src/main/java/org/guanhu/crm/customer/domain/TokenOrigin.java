package org.guanhu.crm.customer.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.guanhu.crm.crypto.domain.SearchTokens;

/** By which keys and rules the tokens of a record were made. */
@Embeddable
class TokenOrigin {

    @Column(name = "index_key")
    private long indexKey;

    @Column(name = "name_key")
    private long nameKey;

    @Column(name = "token_rules")
    private int rules;

    // for JPA
    protected TokenOrigin() {}

    /** The keys and rules in use. */
    static TokenOrigin present(SearchTokens tokens) {
        var origin = new TokenOrigin();
        origin.indexKey = tokens.indexKey();
        origin.nameKey = tokens.nameKey();
        origin.rules = Vault.TOKEN_RULES;
        return origin;
    }

    /** Whether documents were made unique with the key that is in use. */
    boolean isOfIndexKey(SearchTokens tokens) {
        return indexKey == tokens.indexKey();
    }

    /** Whether they are still in use. */
    boolean isPresent(SearchTokens tokens) {
        return indexKey == tokens.indexKey()
                && nameKey == tokens.nameKey()
                && rules == Vault.TOKEN_RULES;
    }
}
