package org.guanhu.crm.crypto.domain;

import java.util.List;
import java.util.Set;

/**
 * Keyed tokens by which sealed values are found. Whole values give one token of 63 bits; names give
 * short ones (24 bits and a marker) for each Chinese character, each pair of neighbours and each
 * triple of letters in the name, its pinyin and its initials, so that the table of tokens does not
 * tell the names; what a token finds is decrypted and compared.
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

    /** The tokens to store with a name. */
    Set<Long> ofName(String name);

    /**
     * The tokens that every name containing the text bears, likely rare ones first, six at most;
     * empty if the text is too short to search by (one Latin letter, or nothing).
     */
    Set<Long> inName(String part);

    /** The same with every key in use: of each of these sets a name bears at least one. */
    List<Set<Long>> inNames(String part);

    /** Id of the key with which tokens of whole values are made at present. */
    long indexKey();

    /** Id of the key with which tokens of names are made at present. */
    long nameKey();

    /** Whether a decrypted name really contains the text: characters, pinyin or initials. */
    boolean matches(String name, String part);
}
