package org.kinward.core.followup.contact;

import java.util.Optional;
import java.util.UUID;

import org.kinward.core.followup.ShortWords;
import org.kinward.core.followup.Written;

/**
 * How a contact ended; never changed.
 *
 * @param reason
 *            why it was not done; only, and always, where it was not
 * @param visit
 *            by which visit it was done; only, and always, where it was
 * @param words
 *            what else there is to say, at most {@value #LONGEST} signs, without names
 */
public record ContactEnd(Contact contact, How how, Optional<NotDone> reason, Optional<UUID> visit, String words,
        Written written) {

    /** The most signs. */
    public static final int LONGEST = 200;

    /** How it ended. */
    public enum How {
        DONE, NOT_DONE,
        /** The schedule was made anew. */
        REPLACED,
        /** The child is missing: it is searched for, not visited. */
        MISSING,
        /** It was decided that follow-up is over. */
        OVER
    }

    public ContactEnd {
        words = ShortWords.of(words, LONGEST);
        if (reason.isPresent() != (how == How.NOT_DONE) || visit.isPresent() != (how == How.DONE)) {
            throw new IllegalArgumentException("a reason goes with not done, a visit with done");
        }
    }

    /** Done by this visit. */
    public static ContactEnd done(Contact contact, UUID visit, Written written) {
        return new ContactEnd(contact, How.DONE, Optional.empty(), Optional.of(visit), "", written);
    }

    /** Not done, and why. */
    public static ContactEnd notDone(Contact contact, NotDone reason, String words, Written written) {
        return new ContactEnd(contact, How.NOT_DONE, Optional.of(reason), Optional.empty(), words, written);
    }

    /** Whether the same person said the same. */
    public boolean isOf(ContactEnd other) {
        return how == other.how && reason.equals(other.reason) && words.equals(other.words)
                && written.by().equals(other.written.by());
    }
}
