package org.kinward.core.consent.permit;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.kinward.core.consent.asked.Consent;
import org.kinward.core.consent.asked.FollowUp;
import org.kinward.core.consent.use.Use;
import org.kinward.core.consent.voice.Asked;
import org.kinward.core.consent.voice.CannotAskBecause;
import org.kinward.core.consent.voice.GivenBy;
import org.kinward.core.consent.voice.Moment;
import org.kinward.core.consent.voice.Voice;

/** Why what the two sides said does not allow something now; empty if it does. */
record Verdict(Hearing hearing, Hearing.Ruling ruling) {

    Set<NoBecause> why() {
        return hearing.answering().aloneSince().map(this::alone).orElseGet(this::both);
    }

    /**
     * Somebody of age answers alone, and afresh. Help and protection that was allowed before goes on until it is asked anew;
     * everything else stops (F29).
     */
    private Set<NoBecause> alone(Instant since) {
        if (ruling.child().isEmpty()) {
            return Set.of(NoBecause.NOT_ASKED_YET);
        }
        var consent = ruling.child().get();
        if (isAfresh(consent, since)) {
            return leavesIt(consent) ? Set.of(NoBecause.CANNOT_ASK_NOW) : ofChild(consent);
        }
        if (!ofChild(consent).isEmpty()) {
            return ofChild(consent);
        }
        if (!consent.use().protects()) {
            return Set.of(NoBecause.ASK_ANEW_AT_EIGHTEEN);
        }
        return leavesIt(consent) ? answers() : Set.of();
    }

    private boolean isAfresh(Consent consent, Instant since) {
        var said = consent.ofChild();
        return !said.at().isBefore(since) && !said.day(hearing.moment()).isBefore(hearing.moment().dayOf(since));
    }

    private static boolean leavesIt(Consent consent) {
        return consent.child() instanceof Voice.CannotAsk;
    }

    private Set<NoBecause> answers() {
        return ruling.answers().map(this::ofWhoAnswers).orElseGet(() -> Set.of(NoBecause.NOT_ASKED_YET));
    }

    private Set<NoBecause> both() {
        var why = EnumSet.noneOf(NoBecause.class);
        why.addAll(ruling.child().map(this::ofChild).orElseGet(() -> Set.of(NoBecause.NOT_ASKED_YET)));
        why.addAll(answers());
        return why;
    }

    /** Until when two professionals decided; never for a service, which nobody breaks off because nobody looked (F76). */
    Optional<Instant> endsAt() {
        return ruling.answers().filter(_ -> hearing.answering().aloneSince().isEmpty())
                .filter(consent -> !(consent.use() instanceof Use.Service))
                .flatMap(consent -> consent.whoAnswers() instanceof Voice.Agreed(Asked asked, _)
                        && asked.by() instanceof GivenBy.TwoProfessionals
                                ? Optional.of(new Moment(consent.ofWhoAnswers().at(), hearing.moment().zone())
                                        .earliest(asked.on()).plus(FollowUp.TWO_PROFESSIONALS))
                                : Optional.empty());
    }

    /** A child who does not understand yet is told, and who answers decides (F77). */
    private Set<NoBecause> ofChild(Consent consent) {
        return switch (consent.child()) {
            case Voice.Agreed _ -> expired(consent);
            case Voice.CannotAsk(var why, _, _) when why == CannotAskBecause.NOT_UNDERSTOOD_YET -> Set.of();
            case Voice.CannotAsk _ -> Set.of(NoBecause.CANNOT_ASK_NOW);
            case Voice.NotAsked _ -> Set.of(NoBecause.NOT_ASKED_YET);
            case Voice.AgreedByOne _ -> Set.of(NoBecause.WAITS_FOR_SECOND);
            case Voice.DidNotAgree _ -> Set.of(NoBecause.CHILD_DID_NOT_AGREE);
            case Voice.Withdrawn _ -> Set.of(NoBecause.WITHDRAWN);
            case Voice.Contested _ -> Set.of(NoBecause.TO_BE_DECIDED);
        };
    }

    /** Until it is decided, a withdrawal against the child ends no protection; what nobody needs for it stops (F79). */
    private Set<NoBecause> ofWhoAnswers(Consent consent) {
        return switch (consent.whoAnswers()) {
            case Voice.Agreed(var asked, _) -> given(consent, asked.by());
            case Voice.CannotAsk _ -> Set.of(NoBecause.CANNOT_ASK_NOW);
            case Voice.NotAsked _ -> Set.of(NoBecause.NOT_ASKED_YET);
            case Voice.AgreedByOne _ -> Set.of(NoBecause.WAITS_FOR_SECOND);
            case Voice.DidNotAgree _ -> Set.of(NoBecause.WHO_ANSWERS_DID_NOT_AGREE);
            case Voice.Withdrawn _ -> Set.of(NoBecause.WITHDRAWN);
            case Voice.Contested(var asked, _, _) ->
                consent.use().protects() ? given(consent, asked.by()) : Set.of(NoBecause.TO_BE_DECIDED);
        };
    }

    private Set<NoBecause> given(Consent consent, GivenBy by) {
        var why = EnumSet.noneOf(NoBecause.class);
        why.addAll(expired(consent));
        if (by instanceof GivenBy.ChildAlone && !childAgreed()) {
            why.add(NoBecause.CHILD_ALONE_HAS_NOT_AGREED);
        }
        if (by instanceof GivenBy.WhoAnswers(_, var line) && !consent.use().protects()
                && !hearing.answering().holds(line, hearing.moment().today())) {
            why.add(NoBecause.WHO_ANSWERS_CHANGED);
        }
        if (endsAt().filter(end -> !hearing.moment().at().isBefore(end)).isPresent()) {
            why.add(NoBecause.NOT_SEEN_AGAIN);
        }
        return why;
    }

    private boolean childAgreed() {
        return ruling.child().filter(consent -> consent.child() instanceof Voice.Agreed).isPresent();
    }

    private Set<NoBecause> expired(Consent consent) {
        return consent.use() instanceof Use.Sharing sharing && sharing.until().isBefore(hearing.moment().today())
                ? Set.of(NoBecause.EXPIRED)
                : Set.of();
    }

    /** The questions to which the two sides answered. */
    Stream<Consent> consents() {
        return Stream.concat(ruling.child().stream(), ruling.answers().stream());
    }

    /** What they said. */
    Stream<Voice> voices() {
        return Stream.concat(ruling.child().map(Consent::child).stream(),
                ruling.answers().map(Consent::whoAnswers).stream());
    }
}
