package org.kinward.core.consent.asked;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.consent.StatementVersion;
import org.kinward.core.consent.use.Use;
import org.kinward.core.consent.voice.Asked;
import org.kinward.core.consent.voice.Moment;
import org.kinward.core.consent.voice.Voice;
import org.kinward.core.consent.voice.Whose;
import org.kinward.core.saving.Revision;

/**
 * One use, and what the child and who answers for the child say to it now. Whatever they said before stays in its
 * history.
 *
 * @param revision
 *            how many times somebody has said something
 */
public record Consent(ConsentId id, CaseFileId file, Use use, Instant addedAt, Spoken ofChild, Spoken ofWhoAnswers,
        Revision revision) {

    /**
     * The last that one side said.
     *
     * @param turn
     *            counts everything that was ever said, by the keeper and not by a clock; 0 before anything was said
     * @param at
     *            when it was written down
     */
    public record Spoken(Voice voice, long turn, Instant at) {

        private static Spoken nothing(Instant addedAt) {
            return new Spoken(new Voice.NotAsked(), 0, addedAt);
        }

        /** A yes that is disputed, or that stands after all, is no newer word than it was. */
        private Spoken then(Said said, long next) {
            var same = said.voice() instanceof Voice.Contested
                    || (said.voice() instanceof Voice.Agreed(_, var decision) && decision.isPresent());
            return new Spoken(said.voice(), same ? turn : next, said.at());
        }

        /** The day on which it was said, which may lie before the day on which it was written down. */
        public LocalDate day(Moment now) {
            return switch (voice) {
                case Voice.Agreed(var asked, _) -> asked.on();
                case Voice.AgreedByOne(var asked) -> asked.on();
                case Voice.DidNotAgree(var asked, _) -> asked.on();
                case Voice.Contested(var asked, _, _) -> asked.on();
                case Voice.NotAsked _,Voice.CannotAsk _,Voice.Withdrawn _ -> now.dayOf(at);
            };
        }
    }

    /** A use that nobody was asked about yet. */
    public static Consent first(ConsentId id, CaseFileId file, Use use, Instant now) {
        return new Consent(id, file, use, now, Spoken.nothing(now), Spoken.nothing(now), Revision.NEW);
    }

    public Voice child() {
        return ofChild.voice();
    }

    public Voice whoAnswers() {
        return ofWhoAnswers.voice();
    }

    public Voice of(Whose whose) {
        return spoken(whose).voice();
    }

    /** The versions of the statement that the two sides were told. */
    public List<StatementVersion> versions() {
        return Stream.of(child(), whoAnswers()).flatMap(voice -> voice.lastAsked().stream()).map(Asked::statement)
                .toList();
    }

    /**
     * Whether this side is asked here. What the child thinks of being recorded stands on the page where it was told, and
     * nowhere a second time.
     */
    public boolean asks(Whose whose) {
        return whose == Whose.WHO_ANSWERS || !(use instanceof Use.BeingRecorded);
    }

    /** Whether this side has said no to what is asked about once only. */
    public boolean isSettled(Whose whose) {
        return use.isAskedOnce()
                && (of(whose) instanceof Voice.DidNotAgree || of(whose) instanceof Voice.Withdrawn);
    }

    /** The last that this side said. */
    public Spoken spoken(Whose whose) {
        return whose == Whose.CHILD ? ofChild : ofWhoAnswers;
    }

    /** The same after somebody has said this, in this turn. */
    public Consent after(Said said, long turn) {
        var next = new Revision(revision.number() + 1);
        return said.whose() == Whose.CHILD
                ? new Consent(id, file, use, addedAt, ofChild.then(said, turn), ofWhoAnswers, next)
                : new Consent(id, file, use, addedAt, ofChild, ofWhoAnswers.then(said, turn), next);
    }
}
