package org.kinward.web.shelter.missing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.kinward.core.shelter.missing.Search;
import org.kinward.core.shelter.missing.Step;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.TimelineEntry;
import org.kinward.web.shell.page.Words;
import org.kinward.web.shelter.HousePath;
import org.springframework.web.servlet.ModelAndView;

/** Puts searches into words. */
final class SearchPage {

    private SearchPage() {
    }

    /** A step that is still to be taken. */
    record Todo(Words what, String due, boolean late, String href) {
    }

    static ModelAndView of(SearchReading.Read read) {
        var page = page("shelter/missing", read);
        read.open().ifPresent(open -> page.addObject("todos", todos(open, read)).addObject("facts", facts(open, read)));
        return page.addObject("searching", read.open().isPresent()).addObject("entries",
                read.searches().stream().flatMap(one -> entries(one, read).stream()).toList());
    }

    /** What every page about a search has. */
    static ModelAndView page(String view, SearchReading.Read read) {
        return new ModelAndView(view).addObject("id", read.child().id().value())
                .addObject("reference", read.file().map(file -> file.reference().shown()).orElse(null))
                .addObject("back", read.file().map(file -> HousePath.stay(file.id().value()))
                        .orElseGet(() -> "/intake/" + read.child().id().value()));
    }

    static List<SummaryRow> facts(Search search, SearchReading.Read read) {
        var seen = search.lastSeen();
        return List.of(SummaryRow.of("shelter.search.last-seen", Words.said(read.house().written(seen.at()))),
                SummaryRow.of("shelter.search.wears",
                        seen.wears().isEmpty() ? Words.notAskedYet() : Words.said(seen.wears())));
    }

    private static List<Todo> todos(Search.Open open, SearchReading.Read read) {
        return Arrays.stream(Step.values()).filter(step -> open.taken(step).isEmpty()).map(step -> new Todo(
                Words.of(step), read.house().written(open.due(step, read.times())),
                open.due(step, read.times()).isBefore(read.house().now()),
                HousePath.missing(read.child().id().value()) + "/step?step=" + step)).toList();
    }

    /** The newest first. */
    private static List<TimelineEntry> entries(Search search, SearchReading.Read read) {
        var entries = new ArrayList<TimelineEntry>();
        search.seen().forEach(seen -> entries.add(new TimelineEntry("shelter.search.seen.title",
                read.names().get(seen.by()), seen.writtenAt(), read.house().written(seen.writtenAt()),
                seen.wears().isEmpty() ? List.of(Words.said(read.house().written(seen.at())))
                        : List.of(Words.said(read.house().written(seen.at())), Words.said(seen.wears())))));
        search.steps().forEach(step -> entries.add(new TimelineEntry(Option.termKey(step.step()),
                read.names().get(step.by()), step.at(), read.house().written(step.at()),
                step.words().isEmpty() ? List.of(Words.of(step.came()))
                        : List.of(Words.of(step.came()), Words.said(step.words())))));
        if (search instanceof Search.Over over) {
            var end = over.end();
            entries.add(new TimelineEntry("shelter.search.way." + end.how(), read.names().get(end.by()), end.at(),
                    read.house().written(end.at()),
                    end.words().isEmpty() ? List.of() : List.of(Words.said(end.words()))));
        }
        entries.sort((one, other) -> other.at().compareTo(one.at()));
        return entries;
    }
}
