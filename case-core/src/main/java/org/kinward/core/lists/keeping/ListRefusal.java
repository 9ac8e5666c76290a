package org.kinward.core.lists.keeping;

/** Why a change of a list is refused. Nothing has changed then. */
public enum ListRefusal {
    /** No such line, or not in the state in which this can be done. */
    NO_SUCH_LINE,
    /** <em>Other</em> is always offered, and always last. */
    OTHER_STAYS,
    /** The first line cannot go up, the last cannot go down. */
    AT_THE_END,
    /** No code can be made of the label, or what was typed is none. */
    CODE_WRONG,
    /** The answers that are no answer are never codes. */
    CODE_RESERVED,
    /** Another line has this code. */
    CODE_TAKEN,
    /** Another line that is offered has this label. */
    LABEL_TAKEN,
    LABEL_MISSING, LABEL_LONG, LOCAL_WORDS_LONG,
    /** Signs that nobody can see. */
    SIGNS,
    /** The list has no such part. */
    NO_SUCH_HEADING,
    /** No such region, or no country: a district lies in a region that the list of regions has. */
    NO_SUCH_REGION,
    /** No list is so long that nobody finds a line in it. */
    FULL,
    /** A file in which some rows are wrong. */
    ROWS_WRONG
}
