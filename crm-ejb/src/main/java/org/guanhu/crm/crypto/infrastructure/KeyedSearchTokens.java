package org.guanhu.crm.crypto.infrastructure;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guanhu.crm.crypto.domain.SearchTokens;

/** Makes search tokens with a keyed function, one key set for whole values, one for names. */
@ApplicationScoped
class KeyedSearchTokens implements SearchTokens {

    private static final int UNIQUE_LENGTH = 16;
    private static final int NAME_BITS = 24;
    private static final long NAME_MARKER = 1L << NAME_BITS;
    private static final int TAIL_BITS = 12;
    private static final long TAIL_MARKER = 1L << TAIL_BITS;
    private static final int MOST_ASKED = 6;

    private final NameForms forms = new NameForms();

    @Inject private KeyRing ring;

    KeyedSearchTokens() {}

    KeyedSearchTokens(KeyRing ring) {
        this.ring = ring;
    }

    @Override
    public long exact(String field, String canonical) {
        return wide(primary(KeyPurpose.INDEX, exactText(field, canonical), Long.BYTES));
    }

    @Override
    public Set<Long> exacts(String field, String canonical) {
        return each(KeyPurpose.INDEX, exactText(field, canonical), Long.BYTES)
                .map(KeyedSearchTokens::wide)
                .collect(Collectors.toSet());
    }

    private String exactText(String field, String canonical) {
        return "exact|" + field + "|" + forms.folded(canonical);
    }

    private static long wide(byte[] token) {
        return ByteBuffer.wrap(token).getLong() & Long.MAX_VALUE;
    }

    @Override
    public String unique(String field, String canonical) {
        var keys = ring.prf(KeyPurpose.INDEX);
        return unique(keys.getPrimaryId(), keys, uniqueText(field, canonical));
    }

    @Override
    public Set<String> uniques(String field, String canonical) {
        var keys = ring.prf(KeyPurpose.INDEX);
        return KeyedDigest.prfs(keys).keySet().stream()
                .map(keyId -> unique(keyId, keys, uniqueText(field, canonical)))
                .collect(Collectors.toSet());
    }

    private static String unique(int keyId, PrfSet keys, String text) {
        return "k%d:%s"
                .formatted(
                        Integer.toUnsignedLong(keyId),
                        HexFormat.of()
                                .formatHex(
                                        keyed(
                                                KeyedDigest.prfs(keys).get(keyId),
                                                text,
                                                UNIQUE_LENGTH)));
    }

    private String uniqueText(String field, String canonical) {
        return "unique|" + field + "|" + forms.folded(canonical);
    }

    @Override
    public long tail(String field, String end) {
        return tailOf(primary(KeyPurpose.INDEX, tailText(field, end), Integer.BYTES));
    }

    @Override
    public Set<Long> tails(String field, String end) {
        return each(KeyPurpose.INDEX, tailText(field, end), Integer.BYTES)
                .map(KeyedSearchTokens::tailOf)
                .collect(Collectors.toSet());
    }

    private static String tailText(String field, String end) {
        return "tail|" + field + "|" + end;
    }

    private static long tailOf(byte[] token) {
        return TAIL_MARKER | ByteBuffer.wrap(token).getInt() >>> Integer.SIZE - TAIL_BITS;
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
    public List<Set<Long>> inNames(String part) {
        return asked(part).map(this::nameTokens).distinct().toList();
    }

    private Stream<String> asked(String part) {
        return Grams.asked(forms.folded(part)).stream().limit(MOST_ASKED);
    }

    @Override
    public long indexKey() {
        return ring.keyId(KeyPurpose.INDEX);
    }

    @Override
    public long nameKey() {
        return ring.keyId(KeyPurpose.NAME);
    }

    @Override
    public boolean matches(String name, String part) {
        var sought = forms.folded(part);
        return !sought.isEmpty()
                && (forms.folded(name).contains(sought)
                        || forms.of(name).stream().anyMatch(form -> form.contains(sought)));
    }

    private long nameToken(String gram) {
        return narrow(primary(KeyPurpose.NAME, "name|" + gram, Integer.BYTES));
    }

    private Set<Long> nameTokens(String gram) {
        return each(KeyPurpose.NAME, "name|" + gram, Integer.BYTES)
                .map(KeyedSearchTokens::narrow)
                .collect(Collectors.toSet());
    }

    private static long narrow(byte[] token) {
        return NAME_MARKER | ByteBuffer.wrap(token).getInt() >>> Integer.SIZE - NAME_BITS;
    }

    private byte[] primary(KeyPurpose purpose, String text, int length) {
        try {
            return ring.prf(purpose).computePrimary(text.getBytes(UTF_8), length);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("A token cannot be made", broken);
        }
    }

    private Stream<byte[]> each(KeyPurpose purpose, String text, int length) {
        return KeyedDigest.prfs(ring.prf(purpose)).values().stream()
                .map(key -> keyed(key, text, length));
    }

    private static byte[] keyed(Prf key, String text, int length) {
        try {
            return key.compute(text.getBytes(UTF_8), length);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("A token cannot be made", broken);
        }
    }
}
