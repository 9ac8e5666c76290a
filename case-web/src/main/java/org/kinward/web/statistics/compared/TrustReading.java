package org.kinward.web.statistics.compared;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.kinward.core.access.Actor;
import org.kinward.core.statistics.asked.OwnFigures;
import org.kinward.core.statistics.asked.Unknowns;
import org.kinward.core.statistics.question.Population;
import org.kinward.core.statistics.table.CountedTable;
import org.kinward.core.statistics.table.TableOutcome;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.statistics.figure.FigureTrail;
import org.kinward.web.statistics.figure.MethodNotes;
import org.kinward.web.statistics.said.FigureWords;
import org.springframework.stereotype.Component;

/** Counts what says how far figures can be trusted, and writes down that it was seen. */
@Component
class TrustReading {

    private static final String KIND = "trust";

    private final OwnFigures own;
    private final FigureTrail trail;
    private final FigureWords words;
    private final KeptBack keptBack;

    TrustReading(OwnFigures own, FigureTrail trail, FigureWords words, KeptBack keptBack) {
        this.own = own;
        this.trail = trail;
        this.words = words;
        this.keptBack = keptBack;
    }

    /** A page whose question cannot be read; that is written down too. */
    Trust nothing(Actor actor) {
        trail.seen(KIND, 0, actor);
        return new Trust(null, List.of(), List.of(), List.of());
    }

    Trust trust(Population of, ZoneId zone, Actor actor) {
        var wishes = Unknowns.wishes(of);
        var tables = new ArrayList<CountedTable>();
        for (var outcome : own.each(wishes, actor)) {
            if (outcome instanceof TableOutcome.Counted(var table)) {
                tables.add(table);
            }
        }
        if (tables.size() < wishes.size()) {
            return without("statistics.trouble.no-snapshot", actor);
        }
        if (tables.getFirst().isEmpty()) {
            return without("statistics.trouble.nobody", actor);
        }
        trail.seen(KIND, tables.stream().mapToLong(OwnFigures::cells).sum(), actor);
        var said = words.of(List.of(), actor);
        return new Trust(null, new TrustWriting(tables, said).parts(), new MethodNotes(said, zone, actor).of(tables),
                kept(actor));
    }

    private Trust without(String key, Actor actor) {
        trail.seen(KIND, 0, actor);
        return new Trust(key, List.of(), List.of(), kept(actor));
    }

    private List<SummaryRow> kept(Actor actor) {
        return List.of(keptBack.tries(actor), keptBack.hidden(actor));
    }
}
