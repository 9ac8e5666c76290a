package org.kinward.core.identity.file;

/**
 * Files that the vault holds and casework has never written down, because a press of a button stopped between the two
 * sides. Nobody can open them, and nobody would ever take them away.
 */
public interface UnknownFiles {

    /**
     * What was found.
     *
     * @param destroyed
     *            how many had their pages destroyed
     * @param tooMany
     *            how many were left, because so many are no accident: somebody must look why casework does not know them
     */
    record Swept(int destroyed, int tooMany) {
    }

    /** Destroys those that have lain there for a while. Doing it again changes nothing. */
    Swept destroy();
}
