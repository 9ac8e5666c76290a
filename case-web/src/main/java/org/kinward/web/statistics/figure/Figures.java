package org.kinward.web.statistics.figure;

import java.util.Optional;

import org.kinward.core.access.Actor;
import org.kinward.core.statistics.asked.OwnFigures;
import org.kinward.core.statistics.asked.Wish;
import org.kinward.core.statistics.desk.DeclareFamily;
import org.kinward.core.statistics.table.Revisions;
import org.kinward.core.statistics.table.TableOutcome;
import org.kinward.core.statistics.table.Whole;
import org.kinward.web.statistics.said.FigureWords;
import org.kinward.web.statistics.typed.AddressWords;
import org.springframework.stereotype.Component;

/** Counts what somebody wants to see, writes down that it was seen, and says it in words. */
@Component
public class Figures {

    private final OwnFigures own;
    private final FigureTrail trail;
    private final House house;
    private final FigureWords words;

    Figures(OwnFigures own, FigureTrail trail, House house, FigureWords words) {
        this.own = own;
        this.trail = trail;
        this.house = house;
        this.words = words;
    }

    /** What the house says of its figures: which were others before, and from which count on they are shown to others. */
    @Component("houseOfFigures")
    record House(Revisions revisions, DeclareFamily.Terms terms) {
    }

    /**
     * What is asked.
     *
     * @param kind
     *            a small word for the audit trail
     * @param caption
     *            message key of what stands above the table
     * @param shares
     *            of what figures are said to be shares, besides
     * @param list
     *            the address that opens the children behind a figure, for who may open them
     */
    public record Asked(String kind, String caption, Wish wish, Optional<Whole> shares,
            Optional<String> list) {
    }

    public Shown shown(Asked asked, FigureSetting.Here here, Actor actor) {
        var outcome = own.count(asked.wish(), actor);
        trail.seen(asked.kind(), outcome instanceof TableOutcome.Counted(var table) ? OwnFigures.cells(table) : 0,
                actor);
        return switch (outcome) {
            case TableOutcome.NoSnapshot _ -> Shown.trouble("statistics.trouble.no-snapshot");
            case TableOutcome.TooManyCells _ -> Shown.trouble("statistics.trouble.too-many");
            case TableOutcome.Counted(var table) when table.isEmpty() -> Shown.trouble("statistics.trouble.nobody");
            case TableOutcome.Counted(var table) -> new Shown(null, new SheetWriting(table,
                    new Beside(table, words.of(asked.wish(), actor), asked.shares(),
                            house.revisions().of(table, here.zone()),
                            asked.list().map(address -> address + "&" + new AddressWords().with("taken",
                                    table.method().asOf().values().iterator().next().toString())),
                            house.terms().thresholds()),
                    here, actor).sheet(asked.caption()));
        };
    }

    /** A page without figures, because its question cannot be read; that is written down too. */
    public Shown nothing(String kind, Actor actor) {
        trail.seen(kind, 0, actor);
        return Shown.NOTHING;
    }
}
