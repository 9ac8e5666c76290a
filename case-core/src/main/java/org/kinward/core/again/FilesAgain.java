package org.kinward.core.again;

import java.util.Optional;

import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.intake.IntakeId;

/** Keeps which file of a child follows which; a file has one that follows it, or none. */
public interface FilesAgain {

    /** Keeps a new one; false if there is one that follows the same file, and then nothing has happened. */
    boolean add(FileAgain file);

    /** The draft or record that follows this file. */
    Optional<IntakeId> after(CaseFileId earlier);

    /** What a new file shows of the one before; empty for a first file, and for whoever does not work on it. */
    Optional<FileAgain> of(IntakeId file);

    /** The first file of the child of this one: often this one. */
    FileAgain.First firstOf(CaseFile file);
}
