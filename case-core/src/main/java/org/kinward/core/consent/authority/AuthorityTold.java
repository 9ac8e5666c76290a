package org.kinward.core.consent.authority;

import java.time.Instant;
import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;

/**
 * An authority was told something about a child.
 *
 * @param about
 *            what: one emergency, a suspicion of trafficking, or, by the id of the case file, that nobody answers for the
 *            child
 * @param writtenAt
 *            when it was written down, which may be later
 */
public record AuthorityTold(CaseFileId file, UUID about, Told told, PersonId by, Instant writtenAt) {

    /** How it was told. */
    public enum How {
        BY_PHONE, IN_WRITING, IN_PERSON
    }

    /**
     * Who was told, and when.
     *
     * @param authority
     *            what it is called, 2 to 120 signs; never a person's name
     * @param words
     *            its number of the case, or what it said, without names; may be empty
     */
    public record Told(String authority, How how, Instant at, String words) {

        public static final int SHORTEST = 2;

        public static final int LONGEST = 120;

        public static final int WORDS = 300;

        public Told {
            authority = authority.strip();
            words = words.strip();
            if (authority.length() < SHORTEST || authority.length() > LONGEST || words.length() > WORDS) {
                throw new IllegalArgumentException("an authority has 2 to 120 signs, words have 300 at most");
            }
        }
    }
}
