package org.kinward.core.statistics.asked;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.Role;
import org.kinward.core.statistics.question.Population;
import org.kinward.core.statistics.question.RecordDimension;
import org.kinward.core.statistics.question.TableQuestion;
import org.kinward.core.statistics.table.CountedTable;
import org.kinward.core.statistics.table.TableOutcome;
import org.kinward.core.statistics.table.Tables;

/**
 * Exact figures for one's own work (F69): a data officer sees those of the agency, a manager those of the own places, on the
 * screen only (ADR 113). Nobody else is shown that there are any.
 */
public final class OwnFigures {

    /** More figures than this are no page that anybody reads. */
    public static final int MOST_CELLS = 2_000;

    private final Tables tables;

    public OwnFigures(Tables tables) {
        this.tables = tables;
    }

    /**
     * Counts.
     *
     * @throws NotThere
     *             for a place that is not the person's own, and for whoever has no figures at all
     */
    public TableOutcome count(Wish wish, Actor actor) {
        return readable(tables.count(question(wish, actor, Optional.empty())));
    }

    /** Several for one page, in their order and from the same snapshot; the same as of one. */
    public List<TableOutcome> each(List<Wish> wishes, Actor actor) {
        return tables.each(wishes.stream().map(wish -> question(wish, actor, Optional.empty())).toList()).stream()
                .map(OwnFigures::readable).toList();
    }

    private static TableOutcome readable(TableOutcome outcome) {
        return outcome instanceof TableOutcome.Counted(var table) && cells(table) > MOST_CELLS
                ? new TableOutcome.TooManyCells(cells(table))
                : outcome;
    }

    /** The question that a wish becomes for this person. */
    static TableQuestion question(Wish wish, Actor actor, Optional<Instant> asOf) {
        if (!mayAsk(wish.dimensions(), actor) || wish.isOfPlaceThoughNeverByPlace()) {
            throw new NotThere();
        }
        var populations = wish.populations().stream().map(asked -> within(asked, actor)).toList();
        return new TableQuestion(wish.unit(), Set.of(actor.agency()), populations, wish.by(), asOf);
    }

    /** How many figures a table has, with its margins. */
    public static long cells(CountedTable table) {
        return table.headings().stream().mapToLong(heading -> heading.categories().size() + 1L)
                .reduce(table.populations().size(), (one, other) -> one * other);
    }

    /** Of whom this person sees figures: of the agency, or of places. */
    public static Set<UUID> ofWhom(Actor actor) {
        return seesAll(actor) ? Set.of(actor.agency().value())
                : actor.places().managed().stream().map(PlaceId::value).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What police and courts did is not for who manages places, and not as a figure of one child either (ADR 119); nor is what
     * stands for the ethnic group (F72).
     */
    public static boolean mayAsk(Collection<RecordDimension> dimensions, Actor actor) {
        return seesAll(actor)
                || dimensions.stream().noneMatch(one -> one.isOfCourts() || one.isNeverByPlace());
    }

    /** Whether the whole agency is this person's own work. */
    public static boolean seesAll(Actor actor) {
        return actor.is(Role.DATA_OFFICER);
    }

    private static Population within(Population asked, Actor actor) {
        if (seesAll(actor)) {
            return asked;
        }
        var own = actor.places().managed();
        if (!actor.is(Role.SHELTER_MANAGER) || own.isEmpty() || !own.containsAll(asked.places())) {
            throw new NotThere();
        }
        return asked.places().isEmpty() ? new Population(asked.period(), asked.happening(), own, asked.only()) : asked;
    }
}
