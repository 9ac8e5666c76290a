package org.kinward.core.shelter.leaving;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.shelter.stay.EndOfStay;
import org.kinward.core.shelter.stay.Said;
import org.kinward.core.shelter.stay.Stay;
import org.kinward.core.shelter.stay.StayId;
import org.kinward.core.shelter.term.HouseTerms;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/**
 * A young person leaves by an own decision: old enough, in its own words, and written down by who manages the house, who agrees by that.
 * Who leaves with somebody is handed over; who is younger and gone is searched for.
 */
public class LeaveHouse {

    /** What came of it. */
    public enum Outcome {
        LEFT, LEFT_BEFORE, BEFORE_ARRIVAL, IN_THE_FUTURE,
        /** Younger than the agency has set, or nobody knows how old. */
        TOO_YOUNG,
        /** Only who manages the house agrees to it. */
        NOT_MANAGER, NOT_THERE
    }

    private final EndOfStay ends;

    private final HowOld ages;

    private final HouseTerms terms;

    private final CaseMoves moves;

    public LeaveHouse(EndOfStay ends, HowOld ages, HouseTerms terms, CaseMoves moves) {
        this.ends = ends;
        this.ages = ages;
        this.terms = terms;
        this.moves = moves;
    }

    /**
     * Which stay, when the young person left, and what it says.
     *
     * @param today
     *            on the calendar of the agency
     */
    public record Request(StayId stay, Instant at, Said said, LocalDate today) {

        public Request {
            if (!said.isSaid() || said.to().isEmpty()) {
                throw new IllegalArgumentException("in its own words, and where to");
            }
        }
    }

    /** Writes it down, for a manager of the house; who leads the case is told at once. */
    @Transactional
    public Outcome leave(Request request, Actor by, Instant now) {
        var refused = refusal(request, by, now);
        if (refused.isPresent()) {
            return refused.get();
        }
        var here = (Stay.Here) ends.find(request.stay()).orElseThrow();
        var file = moves.at(here.file(), by).orElseThrow();
        var left = here.left(
                new Stay.Departure(Stay.Way.OWN_DECISION, request.at(), by.person(), now, request.said()));
        if (!ends.end(left, file)) {
            return Outcome.LEFT_BEFORE;
        }
        moves.open(file, TaskKind.SEE_LEFT_ALONE, new CaseMoves.Thing(here.id().value(), now, ""), lead(file, by));
        return Outcome.LEFT;
    }

    /** What stands in the way, looked at before a place is sealed. */
    @Transactional
    public Optional<Outcome> refusal(Request request, Actor by, Instant now) {
        var stay = ends.find(request.stay());
        var file = stay.flatMap(found -> moves.at(found.file(), by));
        if (file.isEmpty()) {
            return Optional.of(Outcome.NOT_THERE);
        }
        if (!moves.manages(file.get(), by)) {
            return Optional.of(Outcome.NOT_MANAGER);
        }
        if (!(stay.orElseThrow() instanceof Stay.Here here)) {
            return Optional.of(Outcome.LEFT_BEFORE);
        }
        if (request.at().isBefore(here.arrived().at())) {
            return Optional.of(Outcome.BEFORE_ARRIVAL);
        }
        if (request.at().isAfter(now)) {
            return Optional.of(Outcome.IN_THE_FUTURE);
        }
        return isOldEnough(file.get(), request.today()) ? Optional.empty() : Optional.of(Outcome.TOO_YOUNG);
    }

    private boolean isOldEnough(CaseFile file, LocalDate today) {
        var from = terms.current().value().leavesFrom();
        return ages.atLeast(file.intake(), today).filter(years -> years >= from).isPresent();
    }

    /** Another person than the one who writes it, wherever there is one: the lead worker, else whoever works there. */
    private static Task.TaskFor lead(CaseFile file, Actor by) {
        Optional<PersonId> worker = file.home().worker().filter(one -> !one.equals(by.person()));
        return worker.<Task.TaskFor>map(Task.TaskFor.Person::new).orElseGet(Task.TaskFor.Place::new);
    }
}
