package org.kinward.core.consent.permit;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

import org.kinward.core.consent.asked.Consent;
import org.kinward.core.consent.use.Use;
import org.kinward.core.consent.voice.CannotAskBecause;
import org.kinward.core.consent.voice.Voice;

/** Why one consent does not allow its use today; empty if it does. */
final class Verdict {

    private Verdict() {
    }

    static Set<NoBecause> against(Consent consent, LocalDate today) {
        var why = EnumSet.noneOf(NoBecause.class);
        why.addAll(ofChild(consent));
        why.addAll(ofWhoAnswers(consent));
        if (consent.use() instanceof Use.Sharing sharing && sharing.until().isBefore(today)) {
            why.add(NoBecause.EXPIRED);
        }
        return why;
    }

    /** A child who does not understand yet is told, and who answers decides (F77). */
    private static Set<NoBecause> ofChild(Consent consent) {
        return switch (consent.child()) {
            case Voice.Agreed _ -> Set.of();
            case Voice.CannotAsk(var why, _, _) when why == CannotAskBecause.NOT_UNDERSTOOD_YET -> Set.of();
            case Voice.CannotAsk _ -> Set.of(NoBecause.CANNOT_ASK_NOW);
            case Voice.NotAsked _ -> Set.of(NoBecause.NOT_ASKED_YET);
            case Voice.DidNotAgree _ -> Set.of(NoBecause.CHILD_DID_NOT_AGREE);
            case Voice.Withdrawn _ -> Set.of(NoBecause.WITHDRAWN);
            case Voice.Contested _ -> Set.of(NoBecause.TO_BE_DECIDED);
        };
    }

    /** Until it is decided, a withdrawal against the child ends no protection; what nobody needs for it stops (F79). */
    private static Set<NoBecause> ofWhoAnswers(Consent consent) {
        return switch (consent.whoAnswers()) {
            case Voice.Agreed _ -> Set.of();
            case Voice.CannotAsk _ -> Set.of(NoBecause.CANNOT_ASK_NOW);
            case Voice.NotAsked _ -> Set.of(NoBecause.NOT_ASKED_YET);
            case Voice.DidNotAgree _ -> Set.of(NoBecause.WHO_ANSWERS_DID_NOT_AGREE);
            case Voice.Withdrawn _ -> Set.of(NoBecause.WITHDRAWN);
            case Voice.Contested _ -> protects(consent.use()) ? Set.of() : Set.of(NoBecause.TO_BE_DECIDED);
        };
    }

    private static boolean protects(Use use) {
        return switch (use) {
            case Use.Service _ -> true;
            case Use.Sharing sharing -> sharing.with().kind().helpsInEmergency();
            case Use.FamilyContact _,Use.Extra _ -> false;
        };
    }
}
