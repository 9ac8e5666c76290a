package org.kinward.web.export.page;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.kinward.core.export.ExportState;
import org.kinward.reporting.export.job.ExportLine;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Card;
import org.kinward.web.shell.page.Tag;
import org.kinward.web.shell.page.Words;

/** The list of exports as cards: state, size, who asked, who took the file. */
public final class ExportCards {

    private ExportCards() {
    }

    public static List<Card> of(ExportReading.Listed listed) {
        return listed.lines().stream().map(line -> card(line, listed.zone(), listed.now())).toList();
    }

    private static Card card(ExportLine line, ZoneId zone, Instant now) {
        var export = line.export();
        var lines = new ArrayList<Words>();
        lines.add(Words.keyed("export.card.by", line.people().begun()));
        export.asked().ifPresent(asked -> lines.add(Words.keyed("export.card.rows", asked.rows())));
        export.handed().made().ifPresent(made -> lines.add(Words.keyed("export.size.bytes", made.bytes())));
        line.people().taken().ifPresent(who -> lines.add(Words.keyed("export.card.taken", who)));
        var state = export.state(now);
        return new Card(new Days().written(export.begun().at(), zone), ExportPath.of(export.id()), lines,
                new Tag("term.exportState." + state, colour(state)));
    }

    private static String colour(ExportState state) {
        return switch (state) {
            case DRAFT, OVER -> "grey";
            case WAITING -> "yellow";
            case READY, MADE -> "blue";
            case REFUSED -> "red";
            case TAKEN -> "green";
        };
    }
}
