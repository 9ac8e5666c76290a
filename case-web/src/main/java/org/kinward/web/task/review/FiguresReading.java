package org.kinward.web.task.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.kinward.core.access.Actor;
import org.kinward.core.access.PlaceId;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.needs.NeedArea;
import org.kinward.core.shelter.term.HouseTerms;
import org.kinward.core.shelter.term.HouseTimes;
import org.kinward.reporting.review.Gap;
import org.kinward.reporting.review.Gaps;
import org.kinward.reporting.review.ReviewFigure;
import org.kinward.reporting.review.ReviewLine;
import org.kinward.reporting.review.Reviews;
import org.kinward.reporting.review.Rhythm;
import org.kinward.reporting.review.thing.RoundLine;
import org.kinward.reporting.review.thing.Rounds;
import org.kinward.reporting.review.thing.ThingFigure;
import org.kinward.reporting.review.thing.Things;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads figures and their lists, and writes down in the same transaction whose records were counted or named. */
@Component
class FiguresReading {

    private final Reviews reviews;

    private final ByTheHouse house;

    private final Gaps gaps;

    private final AuditTrail trail;

    FiguresReading(Reviews reviews, ByTheHouse house, Gaps gaps, AuditTrail trail) {
        this.reviews = reviews;
        this.house = house;
        this.gaps = gaps;
        this.trail = trail;
    }

    /** What hangs on a house: rounds, things that are no child, and by when something is done. */
    @Component
    record ByTheHouse(Rounds rounds, Things things, HouseTerms terms) {
    }

    /**
     * Every figure, by how often it is gone through, and how many head counts were not done.
     *
     * @param things
     *            what is no child
     * @param stays
     *            what the agency calls a long stay
     */
    record Figures(Map<Rhythm, Map<ReviewFigure, Integer>> children, int rounds, Map<ThingFigure, Integer> things,
            HouseTimes.LongStays stays) {
    }

    /**
     * A page of a list.
     *
     * @param lines
     *            the last may be one more than is shown
     * @param days
     *            how long a stay is that is listed there; empty where it is no list of stays
     */
    record Listed(List<ReviewLine> lines, Optional<Integer> days) {
    }

    @Transactional
    public Listed list(ReviewFigure figure, Optional<ReviewLine.Position> behind) {
        var lines = reviews.page(figure, behind);
        written(lines.stream().map(line -> line.child().intake()).toList());
        return new Listed(lines, longer(figure, () -> house.terms().current().value().stays()));
    }

    /** How long a stay is that is listed there, as the agency has set it; asked for only where it matters. */
    static Optional<Integer> longer(ReviewFigure figure, Supplier<HouseTimes.LongStays> stays) {
        return switch (figure) {
            case STAY_30 -> Optional.of(stays.get().first());
            case STAY_90 -> Optional.of(stays.get().second());
            case STAY_180 -> Optional.of(stays.get().third());
            default -> Optional.empty();
        };
    }

    /** Needs without a service, by need and district. */
    @Transactional
    public List<Gap> gaps(Actor actor) {
        var all = gaps.all();
        written(managed(actor));
        return all;
    }

    /** The children of one of them; the last line may be one more than is shown. */
    @Transactional
    public List<ReviewLine> gap(Optional<NeedArea> area, String district, Optional<ReviewLine.Position> behind) {
        var lines = gaps.page(area, district, behind);
        written(lines.stream().map(line -> line.child().intake()).toList());
        return lines;
    }

    /** Head counts that were not done; the last line may be one more than is shown. */
    @Transactional
    public List<RoundLine> rounds(Optional<ReviewLine.Position> behind, Actor actor) {
        var lines = house.rounds().page(behind);
        written(managed(actor));
        return lines;
    }

    /** A list of things; the last line may be one more than is shown. */
    @Transactional
    public List<Things.Line> things(ThingFigure figure, Optional<ReviewLine.Position> behind, Actor actor) {
        var lines = house.things().page(figure, behind);
        written(managed(actor));
        return lines;
    }

    @Transactional
    public Figures figures(Actor actor) {
        var all = new EnumMap<Rhythm, Map<ReviewFigure, Integer>>(Rhythm.class);
        for (var rhythm : List.of(Rhythm.DAY, Rhythm.WEEK, Rhythm.MONTH)) {
            all.put(rhythm, reviews.counts(rhythm));
        }
        var notCounted = house.rounds().count();
        var things = house.things().counts();
        written(managed(actor));
        return new Figures(all, notCounted, things, house.terms().current().value().stays());
    }

    /** What is gone through each quarter: figures of children, and the map of gaps. */
    record Quarter(Map<ReviewFigure, Integer> children, List<Gap> gaps) {
    }

    @Transactional
    public Quarter quarter(Actor actor) {
        var quarter = new Quarter(reviews.counts(Rhythm.QUARTER), gaps.all());
        written(managed(actor));
        return quarter;
    }

    private static List<UUID> managed(Actor actor) {
        return actor.places().managed().stream().map(PlaceId::value).toList();
    }

    private void written(List<UUID> shown) {
        trail.record(new AuditEntry(AuditAction.CHILDREN_LISTED, AuditObject.TEAM, new ArrayList<>(shown),
                AuditEntry.Outcome.DONE));
    }
}
