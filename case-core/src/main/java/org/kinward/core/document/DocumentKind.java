package org.kinward.core.document;

import org.kinward.core.identity.file.FileKind;

/** What a document is; it takes the place of a title, in which people would write names. */
public enum DocumentKind {
    BIRTH_PAPER, IDENTITY_PAPER, SCHOOL_PAPER, HEALTH_PAPER, COURT_PAPER, POLICE_PAPER, AUTHORITY_PAPER, AGREEMENT,
    LETTER,
    PHOTOGRAPH, OTHER;

    /** What it is for the vault. */
    public FileKind file() {
        return this == PHOTOGRAPH ? FileKind.PHOTOGRAPH : FileKind.PAPER;
    }

    /** Whether it cannot but show who the child is. */
    public boolean alwaysShowsChild() {
        return this == BIRTH_PAPER || this == IDENTITY_PAPER || this == PHOTOGRAPH;
    }
}
