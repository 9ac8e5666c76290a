package org.kinward.core.intake.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.kinward.core.access.RoomId;
import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Certainty;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.firsthour.Escort;
import org.kinward.core.intake.firsthour.HealthSeen;
import org.kinward.core.intake.firsthour.HealthSeen.HealthSign;
import org.kinward.core.intake.firsthour.LanguageChosen;
import org.kinward.core.intake.firsthour.OthersFound;
import org.kinward.core.intake.firsthour.OthersFound.Companion;
import org.kinward.core.intake.firsthour.SexAndAge;
import org.kinward.core.intake.firsthour.Tonight;
import org.kinward.core.intake.firsthour.Tonight.RoomShared;

/**
 * The pages that the fast list fills: what nobody asked there stays <em>not asked yet</em>. A page without any answer is
 * not there.
 */
record FastPages(Event event, FastChild child, Optional<RoomId> room, Optional<EventLine.Tie> tie) {

    /** How sure a worker is who has seen the child for twenty seconds. */
    static final Certainty SURE = Certainty.ESTIMATED_BY_WORKER;

    /** In the order of the first hour. */
    static final List<Class<? extends IntakePage>> TYPES = List.of(HealthSeen.class, LanguageChosen.class,
            Escort.class, SexAndAge.class, Tonight.class);

    /** Makes a page of its head and what stood there before; nothing where it has nothing to say. */
    @FunctionalInterface
    interface Maker {

        Optional<IntakePage> page(Class<? extends IntakePage> type, IntakePage.Head head, Optional<IntakePage> before);
    }

    Optional<IntakePage> page(Class<? extends IntakePage> type, IntakePage.Head head, Optional<IntakePage> before) {
        var there = before.isPresent();
        if (type == HealthSeen.class) {
            return said(there, child.signs()).map(signs -> health(head, signs));
        }
        if (type == LanguageChosen.class) {
            return said(there, child.language()).map(language -> new LanguageChosen(head, language, Answer.notAsked(),
                    Answer.notAsked(), Answer.notAsked(),
                    new LanguageChosen.Room(Answer.notAsked(), Answer.notAsked()),
                    new LanguageChosen.Wish(Answer.notAsked(), Answer.notAsked())));
        }
        if (type == Escort.class) {
            return said(there, event.came().service()).map(service -> new Escort(head, service, Answer.notAsked(),
                    Answer.notAsked(), Answer.notAsked(), Answer.notAsked(), Optional.empty()));
        }
        return Optional.of(type == SexAndAge.class ? new SexAndAge(head, child.sex(), child.age()) : night(head));
    }

    private Tonight night(IntakePage.Head head) {
        return new Tonight(head, Answer.known(event.home().place(), SURE),
                room.map(one -> Answer.known(one, SURE)).orElseGet(Answer::notAsked),
                tie.filter(one -> room.isPresent() && one.kind() == EventLine.Tie.Kind.BROTHER_OR_SISTER)
                        .map(_ -> Answer.known(RoomShared.WITH_BROTHERS_OR_SISTERS, SURE))
                        .orElseGet(Answer::notAsked),
                Answer.notAsked());
    }

    static HealthSeen health(IntakePage.Head head, Answer<Set<HealthSign>> signs) {
        return new HealthSeen(head, signs, Answer.notAsked());
    }

    static OthersFound others(IntakePage.Head head, Set<Companion> companions) {
        return new OthersFound(head, companions.isEmpty() ? Answer.notAsked() : Answer.known(companions, SURE),
                Answer.notAsked(), Answer.notAsked(), Answer.notAsked(), Answer.notAsked());
    }

    private static <T> Optional<Answer<T>> said(boolean there, Answer<T> answer) {
        return there || answer instanceof Answer.Known<T> ? Optional.of(answer) : Optional.empty();
    }
}
