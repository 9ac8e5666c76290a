package org.kinward.web.statistics.statutory;

import static org.kinward.web.shell.page.WithStatus.status;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.kinward.core.access.Actor;
import org.kinward.core.statistics.desk.FamilyId;
import org.kinward.core.statistics.question.RecordDimension;
import org.kinward.core.statistics.statutory.ReadReturn;
import org.kinward.core.statistics.statutory.ReturnTables;
import org.kinward.core.statistics.table.CountedTable;
import org.kinward.web.statistics.figure.MethodNotes;
import org.kinward.web.statistics.release.ReleaseDay;
import org.kinward.web.statistics.said.FigureWords;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** A return as it was signed, with its figures and how they were counted, or why they are not shown. */
@Component
class SignedPage {

    private final ReadReturn read;
    private final ReleaseDay day;
    private final FigureWords words;

    SignedPage(ReadReturn read, ReleaseDay day, FigureWords words) {
        this.read = read;
        this.day = day;
        this.words = words;
    }

    ModelAndView of(FamilyId family, int number, Actor actor) {
        var look = read.read(family, number, actor, day.now());
        var signed = look.signed();
        var page = new ModelAndView("release/signed").addObject("signed", signed)
                .addObject("at", day.written(signed.signature().at(), actor))
                .addObject("months", List.of(month(signed.of().from().getMonth()), month(signed.of().to().getMonth())));
        return switch (look.figures()) {
            case ReturnTables.Figures.Exact(var tables) -> page
                    .addObject("tables", tables.stream().map(ExactTable::of).toList())
                    .addObject("notes", tables.isEmpty() ? List.of() : notes(tables, actor))
                    .addObject("why", tables.isEmpty() ? "none" : "");
            case ReturnTables.Figures.NotHeld() -> without(page, "not-held", HttpStatus.CONFLICT);
            case ReturnTables.Figures.Busy() -> without(page, "busy", HttpStatus.SERVICE_UNAVAILABLE);
        };
    }

    private static ModelAndView without(ModelAndView page, String why, HttpStatus status) {
        return status(page.addObject("tables", List.of()).addObject("notes", List.of()).addObject("why", why), status);
    }

    private List<String> notes(List<CountedTable> tables, Actor actor) {
        var said = words.of(Set.of(RecordDimension.AGE_AT_INTAKE), actor);
        var first = tables.getFirst();
        var estimated = said.key("statistics.note.share", first.method().estimated().getFirst(),
                first.populations().getFirst().total());
        return Stream.concat(new MethodNotes(said, day.zone(actor), actor).of(tables).stream(),
                Stream.of(said.meaning(RecordDimension.AGE_AT_INTAKE),
                        said.key("statistics.note.estimated", estimated)))
                .toList();
    }

    static String month(Month month) {
        return month.getDisplayName(TextStyle.FULL_STANDALONE, LocaleContextHolder.getLocale());
    }
}
