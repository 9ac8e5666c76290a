package org.kinward.core.identity.file;

/** Who may see a paper or a photograph, from few to many. Whoever puts it in chooses; nothing is chosen beforehand. */
public enum Audience {
    /** The lead worker, and who covers. */
    WHO_LEADS,
    /** The managers of the place as well. */
    WHO_WORKS_ON_IT,
    /** Also who is on shift where the child is. */
    SHIFT_TOO
}
