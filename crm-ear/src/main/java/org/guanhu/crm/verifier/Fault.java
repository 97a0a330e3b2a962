package org.guanhu.crm.verifier;

/** What can be wrong with a ledger; each is looked for by one check. */
enum Fault {
    /** The hash does not follow from the hash before and the body. */
    ENTRY_HASH,
    /** The body cannot be read. */
    ENTRY_BODY,
    /** The columns beside the body say something else than the body. */
    ENTRY_COLUMNS,
    /** Neither sealed nor waiting for it. */
    ENTRY_UNSEALED,
    /** An entry is missing in a chain. */
    CHAIN_GAP,
    /** An entry does not name the one before it. */
    CHAIN_LINK,
    /** Two entries take one place of a chain. */
    CHAIN_FORK,
    /** A record's version is not the length of its chain. */
    RECORD_VERSION,
    /** A record does not name the last entry of its chain. */
    RECORD_ENTRY,
    /** A record without a chain. */
    RECORD_CHAIN,
    /** A customer's chain without the record. */
    RECORD_MISSING,
    /** A leaf is missing. */
    LEAF_GAP,
    /** Two leaves bear one number. */
    LEAF_TWICE,
    /** A leaf names another block than the one that it stands in. */
    LEAF_BLOCK,
    /** A leaf for which there is no entry. */
    LEAF_ENTRY,
    /** An entry was sealed twice. */
    LEAF_REPEATED,
    /** Something waits for sealing that is no entry. */
    PENDING_ENTRY,
    /** An entry waits for sealing although it is sealed. */
    PENDING_SEALED,
    /** A block is missing. */
    BLOCK_GAP,
    /** A block does not begin where the one before ended, or its numbers contradict its note. */
    BLOCK_RANGE,
    /** The leaves do not give the root. */
    BLOCK_ROOT,
    /** The stored roots of subtrees are not those of the tree. */
    BLOCK_FRONTIER,
    /** Root or time beside the note are not those in it. */
    BLOCK_NOTE,
    /** Not a signed note. */
    NOTE_FORM,
    /** None of the keys signed the note. */
    NOTE_SIGNATURE,
    /** The root of a run of leaves is not that of the tree, or there is no such run. */
    TILE_ROOT,
    /** The root of a run of leaves is missing. */
    TILE_GAP,
    /** What was kept elsewhere is no signed note. */
    CHECKPOINT_FORM,
    /** None of the keys signed what was kept elsewhere. */
    CHECKPOINT_SIGNATURE,
    /** The file kept elsewhere bears the name of another size. */
    CHECKPOINT_NAME,
    /** The tree had another root when the checkpoint was signed. */
    CHECKPOINT_ROOT,
    /** The tree was larger when the checkpoint was signed. */
    CHECKPOINT_AHEAD,
    /** A larger tree was exported than there is. */
    EXPORT_AHEAD,
    /** A row of a dump that cannot be read. */
    ROW_UNREADABLE,
    /** The path does not lead to the signed root. */
    PROOF_PATH,
    /** The signed tree does not begin with the earlier tree that the pack names. */
    PROOF_CONSISTENCY,
    /** What an evidence pack or a proof says about itself does not agree. */
    PROOF_CONTENT,
    /** A disclosed value is not the one that was committed to. */
    VALUE_COMMITMENT,
    /** An evidence pack contains a file of which it does not speak, or lacks one. */
    PACK_FILE
}
