package org.kinward.core.identity.file;

/** How it went to lock a file away; a refusal has changed nothing. */
public enum FileKept {
    /** The vault holds these pages now, or held the very same already. */
    DONE,
    /** Under this key this person has put in something else, or its pages are destroyed. */
    STALE,
    /** The key belongs to somebody else's file or to another child. */
    NOT_OURS,
    /** For the vault this person does not work with this child: not any more, or not yet. */
    NOT_IN_CARE,
    /** The child's details were ended for ever. */
    ENDED
}
