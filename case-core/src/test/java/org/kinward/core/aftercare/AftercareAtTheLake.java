package org.kinward.core.aftercare;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

import org.kinward.core.access.Actor;
import org.kinward.core.child.BirthInterval;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.consent.voice.Moment;
import org.kinward.core.saving.Revision;

/** The girl at the lake house was born in November 2008, or so they think. */
final class AftercareAtTheLake {

    static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    static final Aftercare.Said SAID = new Aftercare.Said(Set.of(Aftercare.AdultHelp.PLACE_TO_LIVE),
            "A room in the town",
            "I want to learn to sew");

    final CaseAtTheLake lake = new CaseAtTheLake();
    final InMemoryAftercares aftercares = new InMemoryAftercares();
    Optional<BirthInterval> birth = born(YearMonth.of(2008, 11));
    private final MoveAftercare move = new MoveAftercare(aftercares, new MoveAftercare.Ages(_ -> birth, () -> 6),
            new AnswersAlone(lake.answerers, lake.consents, lake.moves), lake.moves);

    static Optional<BirthInterval> born(YearMonth month) {
        return Optional.of(new BirthInterval(month, month));
    }

    MoveAftercare.Outcome move(AftercareState to, Actor by, Instant at) {
        var seen = aftercares.of(lake.file).map(Aftercare::number).orElse(Revision.NEW);
        return move(new MoveAftercare.Wish(lake.file, seen, to, SAID), by, at);
    }

    MoveAftercare.Outcome move(MoveAftercare.Wish wish, Actor by, Instant at) {
        return move.move(wish, by, new Moment(at, BANGKOK));
    }

    Optional<AftercareState> state() {
        return aftercares.of(lake.file).map(Aftercare::state);
    }
}
