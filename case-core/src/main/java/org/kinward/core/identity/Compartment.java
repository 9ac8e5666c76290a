package org.kinward.core.identity;

/** A part of the vault with keys of its own, so that opening one part of a child's details never opens another. */
public enum Compartment {
    /** Who the child is and who belongs to the child. */
    IDENTITY,
    /** What was seen or heard about body, drugs and self-harm, and what a child takes. */
    HEALTH,
    /**
     * What was ticked of sexual violence: for who leads the case (F99). Its name stands in rows beside the number of a
     * child, and so says less than it holds.
     */
    HEALTH_APART,
    /** Sex other or intersex: in several countries this answer alone brings arrest or killing (F106). */
    SEX_DETAIL,
    /** The child's group: where it can bring harm, nobody on shift opens it (F106). */
    ETHNICITY,
    /** Who is suspected of causing harm: for who leads the case, never for who is on shift (F41). */
    SUSPECTS,
    /** Pages of papers: nobody can promise that a scanned page holds no name. */
    DOCUMENTS,
    /** Photographs, which find a child for whoever searches it. */
    PHOTOGRAPHS
}
