package org.kinward.core.consent;

import java.util.List;
import java.util.Optional;

import org.kinward.core.child.SpokenLanguage;

/**
 * Keeps every version of the data-use statement for ever. A country has its own, because its law says what cannot be
 * kept secret; where it has none yet, the one that came with the program holds.
 */
public interface DataUseStatements {

    /** The version in force where the acting person works. There always is one. */
    DataUseStatement current();

    /** The version in force, in this language or else in English. */
    ShownStatement current(SpokenLanguage language);

    /** A version that was shown once, however old. */
    Optional<DataUseStatement> find(StatementVersion version);

    /** All versions for the acting person's country and those that came with the program, the newest first. */
    List<DataUseStatement> all();

    /**
     * Publishes the texts as the next version for the acting person's country; the same version again changes nothing.
     *
     * @return false if this version was published before
     */
    boolean publish(NewStatement statement);
}
