package org.guanhu.crm.crypto.infrastructure;

import org.guanhu.crm.crypto.domain.FieldCipher;
import org.guanhu.crm.crypto.domain.SearchTokens;

/** The real cipher and the real tokens, with keys that live as long as the test. */
public final class TestKeys {

    private final KeyRing ring = KeyRing.fresh();
    private final FieldCipher cipher = new TinkFieldCipher(ring);
    private final SearchTokens tokens = new KeyedSearchTokens(ring);

    public FieldCipher cipher() {
        return cipher;
    }

    public SearchTokens tokens() {
        return tokens;
    }
}
