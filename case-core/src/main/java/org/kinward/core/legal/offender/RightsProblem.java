package org.kinward.core.legal.offender;

import java.time.Instant;
import java.util.Optional;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;

/**
 * A child is treated as an offender: a problem of its rights (F34), never a property of the child. Ended once.
 */
public record RightsProblem(RightsProblemId id, CaseFileId file, Treated treated, String words, Said said,
        Optional<Ended> end) {

    /** Longest words. */
    public static final int LONGEST = 300;

    /** How it is treated as an offender. */
    public enum Treated {
        ARRESTED, DETAINED, CHARGED, FINED, TO_BE_SENT_AWAY
    }

    /** Who says so when. */
    public record Said(PersonId by, Instant at) {
    }

    /** How it ended. */
    public enum ProblemEnd {
        RELEASED, CHARGE_DROPPED, DECISION_LIFTED, SAID_BY_MISTAKE
    }

    /** That it ended. */
    public record Ended(ProblemEnd how, PersonId by, Instant at) {
    }

    public RightsProblem {
        words = words.strip();
        if (words.length() > LONGEST) {
            throw new IllegalArgumentException("300 signs at most");
        }
    }

    public boolean isOpen() {
        return end.isEmpty();
    }

    /** The same, over. */
    public RightsProblem ended(Ended how) {
        return new RightsProblem(id, file, treated, words, said, Optional.of(how));
    }

    /** The same wish whenever it is sent. */
    String wish() {
        return "treated as an offender " + file.value() + " " + treated + " " + words;
    }
}
