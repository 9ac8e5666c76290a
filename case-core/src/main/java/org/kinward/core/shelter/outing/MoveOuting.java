package org.kinward.core.shelter.outing;

import java.util.List;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.shelter.maycome.MayComeId;
import org.kinward.core.shelter.maycome.MayComes;
import org.kinward.core.shelter.near.CameNear;
import org.kinward.core.shelter.near.WarnWhoManages;
import org.kinward.core.shelter.review.StayReviews;
import org.kinward.core.shelter.stay.Stay;
import org.kinward.core.shelter.stay.Stays;
import org.kinward.core.task.TaskKind;

/**
 * A child leaves for an outing, comes back, or it is called off. At the door it is asked again whether the child may go out like this, and
 * who takes it along, where that is nobody of the house; whether this person may not come near was asked before. Back late begins no search:
 * somebody decides that.
 */
public class MoveOuting {

    /** What came of it. */
    public enum Outcome {
        MOVED,
        /** It is not any more as the form had shown it. */
        MOVED_BEFORE, IN_THE_FUTURE, BEFORE_LEAVING,
        /** The child is out already, on another way. */
        OUT_ALREADY,
        /** By the newest look at the stay, which may be newer than the plan, the child may not go out like this. */
        MAY_NOT,
        /** The stay has ended. */
        LEFT_HOUSE,
        /** Nobody has said who takes the child along, and seen a paper. */
        NOBODY_NAMED,
        /** It is the same, or does not work for the agency. */
        NO_SECOND_PERSON,
        /** This person is on no list of who may take the child along: who manages the house decides, and hears of it now. */
        NOT_LISTED, NOT_THERE
    }

    /** What is done. */
    public enum OutingStep {
        LEFT, BACK, CALLED_OFF
    }

    /**
     * What is done with it.
     *
     * @param escort
     *            who takes the child along, where it leaves with somebody who is nobody of the house
     */
    public record Press(OutingStep step, Outing.Moved how, Optional<Outing.Escort> escort) {

        /** With nobody from outside. */
        public Press(OutingStep step, Outing.Moved how) {
            this(step, how, Optional.empty());
        }

        /** The same with the slot in which the name lies. */
        public Press named(int slot) {
            return new Press(step, how, escort.map(one -> one.named(slot)));
        }

        /** The same by a line of who may take the child along. */
        public Press listed(MayComeId line) {
            return new Press(step, how, escort.map(one -> one.listed(line)));
        }
    }

    /** What says how a child may go out and with whom, where it is written down that somebody was stopped, and who hears of it. */
    public record Beside(StayReviews reviews, MayComes lines, AuditTrail trail, WarnWhoManages warn) {
    }

    private final Outings outings;

    private final Stays stays;

    private final Beside beside;

    private final CaseMoves moves;

    public MoveOuting(Outings outings, Stays stays, Beside beside, CaseMoves moves) {
        this.outings = outings;
        this.stays = stays;
        this.beside = beside;
        this.moves = moves;
    }

    /** A way out as it stands, beside the others of its stay. */
    private record Way(Outing one, List<Outing> all, Stay stay, CaseFile file) {
    }

    /**
     * For lead worker, cover, manager and who is on shift; the same again is the same.
     *
     * @throws IllegalArgumentException
     *             if somebody from outside without a name would take the child along
     */
    @Transactional
    public Outcome move(OutingId id, Press press, Actor by) {
        return way(id, by).map(way -> refusal(way, press).or(() -> onNoList(way, press, by))
                .or(() -> OutingSteps.next(way.one(), press).map(moved -> keep(moved, way)))
                .orElseGet(() -> OutingSteps.isDone(way.one(), press) ? Outcome.MOVED : Outcome.MOVED_BEFORE))
                .orElse(Outcome.NOT_THERE);
    }

    /**
     * What stands in the way, looked at before anybody is asked about and before a name is kept: a name that was sealed with
     * a refused form would lie there for nothing.
     */
    @Transactional
    public Optional<Outcome> refusal(OutingId id, Press press, Actor by) {
        var found = way(id, by);
        return found.isEmpty() ? Optional.of(Outcome.NOT_THERE) : refusal(found.get(), press);
    }

    /** Writes down that somebody who may not come near would have taken the child along. Whoever manages the house hears of it. */
    @Transactional
    public void stopped(OutingId id, Press press, Actor by) {
        way(id, by).ifPresent(way -> {
            beside.trail().record(TakenAlong.refused(way.one(), way.file()));
            beside.warn().stopped(
                    new WarnWhoManages.Stopped(CameNear.StoppedAt.OUTING, way.stay().id().value(),
                            press.how().written()),
                    new WarnWhoManages.Child(way.file().intake(), way.file().home()), by);
        });
    }

    private Optional<Way> way(OutingId id, Actor by) {
        var stay = outings.find(id).flatMap(one -> stays.find(one.plan().stay()));
        var file = stay.map(Stay::file).flatMap(of -> moves.atNight(of, by));
        return file.map(of -> {
            var all = outings.of(stay.orElseThrow().id());
            return new Way(all.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(), all,
                    stay.orElseThrow(), of);
        });
    }

    private Optional<Outcome> refusal(Way way, Press press) {
        if (press.how().at().isAfter(press.how().written())) {
            return Optional.of(Outcome.IN_THE_FUTURE);
        }
        if (press.step() == OutingStep.LEFT && way.one() instanceof Outing.Planned planned) {
            return atTheDoor(planned, way, press);
        }
        return press.step() == OutingStep.BACK && way.one() instanceof Outing.Away away
                && press.how().at().isBefore(away.left().at()) ? Optional.of(Outcome.BEFORE_LEAVING) : Optional.empty();
    }

    private Optional<Outcome> atTheDoor(Outing.Planned planned, Way way, Press press) {
        var trip = planned.plan().trip();
        if (way.stay() instanceof Stay.Left) {
            return Optional.of(Outcome.LEFT_HOUSE);
        }
        if (way.all().stream().anyMatch(Outing.Away.class::isInstance)) {
            return Optional.of(Outcome.OUT_ALREADY);
        }
        if (!trip.isAllowed(beside.reviews().of(way.stay().id()))) {
            return Optional.of(Outcome.MAY_NOT);
        }
        if (trip.with().company().isOutsider() != press.escort().isPresent()) {
            return Optional.of(Outcome.NOBODY_NAMED);
        }
        return press.escort().flatMap(Outing.Escort::second)
                .filter(second -> second.equals(press.how().by()) || !outings.mayGoAlong(way.stay().id(), second))
                .map(_ -> Outcome.NO_SECOND_PERSON);
    }

    private Optional<Outcome> onNoList(Way way, Press press, Actor by) {
        if (TakenAlong.isLetGo(way.one(), press, beside.lines().of(way.file().id()), moves.manages(way.file(), by))) {
            return Optional.empty();
        }
        moves.open(way.file(), TaskKind.SEE_WHO_WAITS, thing(way.one(), press.how()));
        beside.trail().record(TakenAlong.refused(way.one(), way.file()));
        return Optional.of(Outcome.NOT_LISTED);
    }

    private static CaseMoves.Thing thing(Outing one, Outing.Moved how) {
        return new CaseMoves.Thing(one.id().value(), how.written(), "");
    }

    private Outcome keep(Outing moved, Way way) {
        if (!outings.move(moved)) {
            return Outcome.MOVED_BEFORE;
        }
        if (moved instanceof Outing.Away away && away.escort().flatMap(Outing.Escort::second).isPresent()) {
            moves.open(way.file(), TaskKind.SEE_ALIKE_NAME, thing(away, away.left()));
        }
        moves.record(AuditAction.OUTING_CHANGED, AuditObject.OUTING, moved.id().value(), way.file());
        return Outcome.MOVED;
    }
}
