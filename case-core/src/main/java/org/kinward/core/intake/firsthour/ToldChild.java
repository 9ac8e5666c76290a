package org.kinward.core.intake.firsthour;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.kinward.core.answer.Answer;
import org.kinward.core.child.HowExplained;
import org.kinward.core.child.SpokenLanguage;
import org.kinward.core.child.WhoInterpreted;

/**
 * Page 4: what the child was told, against which version of the data-use statement, and how the child took it:
 * information and assent, not a signature (F75).
 *
 * @param saidBack
 *            in the child's own words, without names: what will happen with what the child tells us (F17)
 * @param telling
 *            through whom and how it was explained
 * @param after
 *            what follows where the child was not told yet, or did not agree
 */
public record ToldChild(Head head, Optional<StatementShown> statement, Answer<Set<ToldItem>> told,
        Answer<String> saidBack, Answer<ChildsResponse> response, Telling telling,
        After after) implements FirstHourPage {

    /** Longest answer of a child to "What will happen with what you tell me?". */
    public static final int SAID_BACK_LENGTH = 300;

    /** As many days after a no somebody comes back at the latest. */
    private static final int LATEST_DAY = 3;

    /** What the child was told. */
    public enum ToldItem {
        WHO_WE_ARE, WHAT_HAPPENS_TONIGHT, WHAT_WE_WRITE_DOWN, WHAT_WE_CANNOT_KEEP_SECRET
    }

    /** How the child took it. Each is a good answer. */
    public enum ChildsResponse {
        SEEMS_TO_AGREE, DOES_NOT_AGREE, COULD_NOT_YET
    }

    /** Why a child cannot be told now: what to do before trying again. */
    public enum WhyNotYet {
        NO_COMMON_LANGUAGE, ASLEEP, TOO_FRIGHTENED, HURT_OR_ILL, OTHERS_PRESENT, SOMETHING_ELSE
    }

    /** What a child who does not agree was offered all the same: a no costs nothing (F79). */
    public enum Offered {
        A_BED, FOOD_AND_CLOTHES, HEALTH_CARE, SOMEBODY_TO_TALK_TO, A_PHONE_CALL, ANOTHER_WORKER
    }

    /**
     * The text that was shown or read.
     *
     * @param version
     *            surrogate of the version, which never changes
     * @param language
     *            in which of its languages
     * @param played
     *            which recording of it was played to the child, if one was
     */
    public record StatementShown(UUID version, SpokenLanguage language, Optional<UUID> played) {
    }

    /** Through whom it was said, and how: as with every other question of consent (F75). */
    public record Telling(Answer<WhoInterpreted> interpreter, Answer<HowExplained> explained) {

        public Telling {
            if (interpreter instanceof Answer.Known<WhoInterpreted>(var who, _) && !who.mayInterpret()) {
                throw new IllegalArgumentException(
                        "never who came with the child, another child, a driver, an employer");
            }
        }

        /** Nobody has written it down. */
        public static Telling notAsked() {
            return new Telling(Answer.notAsked(), Answer.notAsked());
        }
    }

    /**
     * What follows.
     *
     * @param whyNotYet
     *            why the child could not be told; only with the answer <em>could not yet</em>
     * @param offered
     *            what the child was offered all the same; only with the answer <em>does not agree</em>
     * @param tryAgainAt
     *            when to tell the child again; not where the child seems to agree
     */
    public record After(Answer<WhyNotYet> whyNotYet, Answer<Set<Offered>> offered, Optional<Instant> tryAgainAt) {

        /** Nothing follows. */
        public static After nothing() {
            return new After(Answer.notAsked(), Answer.notAsked(), Optional.empty());
        }

        /** Nothing but this hour. */
        public static After at(Optional<Instant> again) {
            return new After(Answer.notAsked(), Answer.notAsked(), again);
        }
    }

    public ToldChild {
        if (after.whyNotYet() instanceof Answer.Known<WhyNotYet> && !is(response, ChildsResponse.COULD_NOT_YET)) {
            throw new IllegalArgumentException("a reason belongs to a child who could not be told yet");
        }
        if (after.offered() instanceof Answer.Known<Set<Offered>> && !is(response, ChildsResponse.DOES_NOT_AGREE)) {
            throw new IllegalArgumentException("what was offered belongs to a child who does not agree");
        }
        if (after.tryAgainAt().isPresent() && !isToldAgain(response)) {
            throw new IllegalArgumentException("a time to try again belongs to a child who was not told, or said no");
        }
        if (saidBack instanceof Answer.Known<String>(var words, _) && words.length() > SAID_BACK_LENGTH) {
            throw new IllegalArgumentException("what the child says back has at most " + SAID_BACK_LENGTH + " signs");
        }
    }

    /** Whether the child does not agree to being recorded: then its record is narrow (F79). */
    public boolean isRefused() {
        return is(response, ChildsResponse.DOES_NOT_AGREE);
    }

    /** Whether somebody comes back to a child who took it like this. */
    public static boolean isToldAgain(Answer<ChildsResponse> response) {
        return is(response, ChildsResponse.COULD_NOT_YET) || is(response, ChildsResponse.DOES_NOT_AGREE);
    }

    /** Whether a child who said no on one day is asked again in time on another: one to three days later (F79). */
    public static boolean isInTime(LocalDate told, LocalDate again) {
        return again.isAfter(told) && !again.isAfter(told.plusDays(LATEST_DAY));
    }

    /** Whether this is the answer. */
    public static boolean is(Answer<ChildsResponse> response, ChildsResponse how) {
        return response instanceof Answer.Known<ChildsResponse>(var taken, _) && taken == how;
    }
}
