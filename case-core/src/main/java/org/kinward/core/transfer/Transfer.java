package org.kinward.core.transfer;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.again.FileAgain;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.ChildId;
import org.kinward.core.consent.use.DataGroup;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.service.referral.Shared;

/** A case that is offered to another agency, and what came of it. */
public record Transfer(TransferId id, Case about, Offer offer, By offered, TransferState state,
        Optional<Answer> answer) {

    public Transfer {
        if ((state == TransferState.OFFERED) != answer.isEmpty()) {
            throw new IllegalArgumentException("what is offered waits for an answer, and nothing else does");
        }
    }

    /**
     * Which file, of which child, of which agency.
     *
     * @param first
     *            the first file of the child; a new one is tied to it
     */
    public record Case(CaseFileId file, ChildId child, IntakeId record, ReferenceNumber reference,
            FileAgain.First first, AgencyId from) {
    }

    /** Why another agency is to go on with it; counted. */
    public enum WhyOffered {
        LIVES_THERE_NOW, NEARER_TO_FAMILY, HELP_THAT_WE_LACK, CHILD_WISHES, PROGRAMME_ENDS, OTHER
    }

    /**
     * What is offered: all that the other agency reads before it accepts.
     *
     * @param words
     *            why, {@link #SHORTEST} to {@link #LONGEST} signs, without names
     * @param shared
     *            what goes along; empty for whoever does not read it any more
     * @param until
     *            the first moment at which it is too late to accept
     */
    public record Offer(AgencyId to, WhyOffered reason, String words, List<Shared> shared, Instant until) {

        public static final int SHORTEST = 3;

        public static final int LONGEST = 300;

        /** So many weeks an offer waits at the longest. */
        public static final int WEEKS = 4;

        public Offer {
            words = said(words, SHORTEST);
            shared = List.copyOf(shared);
        }

        /** The same until this moment, if that comes first. */
        public Offer endingWith(Optional<Instant> end) {
            return new Offer(to, reason, words, shared, end.filter(until::isAfter).orElse(until));
        }

        /** The groups of data that go along. */
        public Set<DataGroup> groups() {
            return shared.stream().map(Shared::group)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(DataGroup.class)));
        }
    }

    /** Who, and when. */
    public record By(PersonId person, Instant at) {
    }

    /**
     * Who accepted, declined or took it back.
     *
     * @param place
     *            where the case goes on; there when, and only when, it was accepted
     * @param words
     *            why, without names; never empty where it was declined
     */
    public record Answer(By by, Optional<PlaceId> place, String words) {

        public Answer {
            words = said(words, 0);
        }
    }

    /** So long after somebody has said yes nobody is in the middle of moving the case any more. */
    public static final Duration STOPPED_AFTER = Duration.ofMinutes(10);

    /**
     * Whether this person may go on with a case to which somebody has said yes: who said so, and, once that press stopped, whoever
     * manages the place.
     */
    public boolean mayGoOn(PersonId person, Set<PlaceId> managed, Instant now) {
        if (state != TransferState.ACCEPTED) {
            return false;
        }
        var said = answer.orElseThrow();
        var stopped = !now.isBefore(said.by().at().plus(STOPPED_AFTER));
        return said.by().person().equals(person) || (stopped && said.place().filter(managed::contains).isPresent());
    }

    /** Whether nobody has answered in time. */
    public boolean isLate(Instant now) {
        return state == TransferState.OFFERED && !now.isBefore(offer.until());
    }

    /**
     * The same after this answer.
     *
     * @throws IllegalArgumentException
     *             if it may not go there
     */
    public Transfer answered(TransferState to, Answer said) {
        var accepted = to == TransferState.ACCEPTED || to == TransferState.MOVED;
        if (!state.mayBecome(to) || accepted != said.place().isPresent()
                || (to == TransferState.DECLINED && said.words().length() < Offer.SHORTEST)
                || (accepted && !said.by().at().isBefore(offer.until()))) {
            throw new IllegalArgumentException("not a move of an offered case");
        }
        return new Transfer(id, about, offer, offered, to, Optional.of(said));
    }

    private static String said(String words, int shortest) {
        var kept = words.strip();
        if (kept.length() < shortest || kept.length() > Offer.LONGEST) {
            throw new IllegalArgumentException("why is said in a few words");
        }
        return kept;
    }
}
