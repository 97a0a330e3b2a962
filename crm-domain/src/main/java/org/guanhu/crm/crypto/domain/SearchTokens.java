package org.guanhu.crm.crypto.domain;

import java.util.List;
import java.util.Set;

/**
 * Keyed tokens by which sealed values are found. Whole values give one token of 63 bits; names give
 * short ones (24 bits and a marker) for each Chinese character, each pair of neighbours and each
 * triple of letters in the name, its pinyin and its initials, so that the table of tokens does not
 * tell the names; ends of values give 12 bits, so that many customers share each. What a token
 * finds is decrypted and compared.
 */
public interface SearchTokens {

    /**
     * The token of a whole value.
     *
     * @param field key of the field, as in {@code mobile}; the same text in two fields has two
     *     tokens
     * @param canonical the value as stored
     */
    long exact(String field, String canonical);

    /**
     * A keyed digest of 128 bits for values that must be unique in the bank, such as a document; it
     * begins with its key's id.
     */
    String unique(String field, String canonical);

    /** The tokens under which a whole value may be stored: one for each key in use. */
    Set<Long> exacts(String field, String canonical);

    /**
     * The digests of a unique value, one for each key in use. All of them are stored: so nodes of
     * which one makes new values with another key still find each other's.
     */
    Set<String> uniques(String field, String canonical);

    /**
     * The token of the last characters of a value. It is so short that of ten thousand possible
     * ends several share one, and that those of different fields do too.
     */
    long tail(String field, String end);

    /** The tokens under which such an end may be stored: one for each key in use. */
    Set<Long> tails(String field, String end);

    /** The tokens to store with a name. */
    Set<Long> ofName(String name);

    /**
     * What every name containing the text bears, likely rare ones first, six sets at most: of each
     * set at least one token, since a set has one for each key in use. Empty if the text is too
     * short to search by (one Latin letter, or nothing).
     */
    List<Set<Long>> inNames(String part);

    /** Id of the key with which tokens of whole values are made at present. */
    long indexKey();

    /** Id of the key with which tokens of names are made at present. */
    long nameKey();

    /** Whether a decrypted name really contains the text: characters, pinyin or initials. */
    boolean matches(String name, String part);
}
