package org.kinward.web.statistics.figure;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.kinward.core.access.Actor;
import org.kinward.core.statistics.asked.OwnFigures;
import org.kinward.core.statistics.table.CountedTable;
import org.kinward.web.shell.language.Days;
import org.kinward.web.statistics.said.Said;

/** The sentences that stand with every figure: of when it is, what was counted, and how often a child counts. */
public record MethodNotes(Said said, ZoneId zone, Actor actor) {

    /** Of tables that were counted alike; where they are not of one moment the first one counts. */
    public List<String> of(List<CountedTable> tables) {
        var notes = new ArrayList<String>();
        notes.add(asOf(tables.stream().flatMap(table -> table.method().asOf().values().stream())
                .min(Instant::compareTo).orElseThrow()));
        var question = tables.getFirst().question();
        notes.add(said.key("statistics.note." + question.populations().getFirst().happening().name()));
        notes.add(said.key("statistics.note." + question.unit().name()));
        if (!OwnFigures.seesAll(actor)) {
            notes.add(said.key("statistics.note.own-places"));
        }
        return notes;
    }

    /** Of when figures are. */
    public String asOf(Instant moment) {
        return said.key("statistics.note.as-of", new Days().written(moment, zone));
    }
}
