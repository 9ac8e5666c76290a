package org.kinward.core.task.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.kinward.core.access.PersonId;

/** Leaves one mail for each person and day, and hands it out again and again until it is sent. */
public interface DigestOutbox {

    /**
     * A mail to be sent.
     *
     * @param language
     *            code of the language of the account
     */
    record Letter(PersonId person, LocalDate day, MailAddress to, String language) {
    }

    /**
     * Leaves a mail of today for everybody whose hour has come, once; what was not sent on a day before gives way to it.
     */
    void leave(Instant now);

    /** Takes the next one; it is given back by itself after a while that grows, so that nobody who dies over it loses it. */
    Optional<Letter> take(Instant now);

    /** It was sent, or there was nothing to say. */
    void done(Letter letter, Instant now);
}
