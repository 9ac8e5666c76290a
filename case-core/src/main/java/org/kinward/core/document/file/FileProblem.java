package org.kinward.core.document.file;

/** Why a file is not taken. */
public enum FileProblem {
    MISSING, TOO_LARGE,
    /** The name says another kind than the content. */
    OTHER_ENDING,
    /** A picture as telephones keep it, for which there is no decoder. */
    HEIC,
    /** A file of an office program, whatever is in it: macros are never unpacked. */
    OFFICE, ARCHIVE, UNKNOWN_KIND,
    /** Another file stands in it. */
    MORE_THAN_ONE,
    /** It says that it unpacks to more points than a camera makes. */
    TOO_MANY_POINTS,
    /** A PDF that needs a password. */
    LOCKED,
    /** A PDF with scripts, forms that send, or files in it. */
    DOES_SOMETHING, TOO_MANY_PAGES,
    /** It is broken, or was not drawn in its time and room. */
    UNREADABLE,
    /** A photograph is one picture: whoever looks at it second sees all of it. */
    SEVERAL_PICTURES
}
