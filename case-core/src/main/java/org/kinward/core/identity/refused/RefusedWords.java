package org.kinward.core.identity.refused;

/**
 * Words that the vault kept and casework has refused, because the child said no between the two, and that nobody took out again,
 * because the press of a button stopped there. The child's record does not show them, and nobody would ever take them away.
 */
public interface RefusedWords {

    /**
     * What was found.
     *
     * @param destroyed
     *            how many were destroyed
     * @param tooMany
     *            how many were left, because so many are no accident: somebody must look why casework does not know them
     */
    record Swept(int destroyed, int tooMany) {
    }

    /** Destroys those that have stood there for a while. Doing it again changes nothing. */
    Swept destroy();
}
