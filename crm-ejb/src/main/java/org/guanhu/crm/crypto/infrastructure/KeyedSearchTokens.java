package org.guanhu.crm.crypto.infrastructure;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.prf.PrfSet;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Set;
import org.guanhu.crm.crypto.domain.SearchTokens;

/** Makes search tokens with a keyed function, one key set for whole values, one for names. */
@ApplicationScoped
class KeyedSearchTokens implements SearchTokens {

    private static final int UNIQUE_LENGTH = 16;
    private static final int NAME_BITS = 24;
    private static final long NAME_MARKER = 1L << NAME_BITS;
    private static final int MOST_ASKED = 6;

    private final NameForms forms = new NameForms();

    @Inject private KeyRing ring;

    private PrfSet values;
    private PrfSet names;

    KeyedSearchTokens() {}

    KeyedSearchTokens(KeyRing ring) {
        this.ring = ring;
        prepare();
    }

    @PostConstruct
    private void prepare() {
        values = ring.prf(KeyPurpose.INDEX);
        names = ring.prf(KeyPurpose.NAME);
    }

    @Override
    public long exact(String field, String canonical) {
        var token = keyed(values, "exact|" + field + "|" + forms.folded(canonical), Long.BYTES);
        return ByteBuffer.wrap(token).getLong() & Long.MAX_VALUE;
    }

    @Override
    public String unique(String field, String canonical) {
        var text = "unique|" + field + "|" + forms.folded(canonical);
        return HexFormat.of().formatHex(keyed(values, text, UNIQUE_LENGTH));
    }

    @Override
    public Set<Long> ofName(String name) {
        var tokens = new LinkedHashSet<Long>();
        forms.of(name).stream()
                .flatMap(form -> Grams.stored(form).stream())
                .distinct()
                .forEach(gram -> tokens.add(nameToken(gram)));
        return tokens;
    }

    @Override
    public Set<Long> inName(String part) {
        var tokens = new LinkedHashSet<Long>();
        Grams.asked(forms.folded(part)).stream()
                .limit(MOST_ASKED)
                .forEach(gram -> tokens.add(nameToken(gram)));
        return tokens;
    }

    @Override
    public boolean matches(String name, String part) {
        var sought = forms.folded(part);
        return !sought.isEmpty()
                && (forms.folded(name).contains(sought)
                        || forms.of(name).stream().anyMatch(form -> form.contains(sought)));
    }

    private long nameToken(String gram) {
        var bits = ByteBuffer.wrap(keyed(names, "name|" + gram, Integer.BYTES)).getInt();
        return NAME_MARKER | bits >>> Integer.SIZE - NAME_BITS;
    }

    private static byte[] keyed(PrfSet keys, String text, int length) {
        try {
            return keys.computePrimary(text.getBytes(UTF_8), length);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("A token cannot be made", broken);
        }
    }
}
