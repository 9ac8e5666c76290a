package org.kinward.web.lists.keeping;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.access.upkeep.Upkeep;
import org.kinward.core.access.upkeep.facts.AgencyFacts;
import org.kinward.core.lists.keeping.LineWords;
import org.kinward.core.lists.keeping.ListChange;
import org.kinward.core.lists.keeping.OwnLine;
import org.kinward.web.access.Allowed;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.form.UnreadableForm;
import org.kinward.web.shell.language.Days;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What administrators of the agency made of a list: who, when, what each line was and became. */
@Controller
class ListHistoryController {

    private static final int MOST = 25;

    /** Lines of one change that are written out; a file can change hundreds. */
    private static final int LINES = 20;

    private final ListDesk desk;
    private final Upkeep<AgencyFacts> agencies;
    private final Days days;

    ListHistoryController(ListDesk desk, Upkeep<AgencyFacts> agencies, Days days) {
        this.desk = desk;
        this.agencies = agencies;
        this.days = days;
    }

    /**
     * One change.
     *
     * @param more
     *            how many lines are not written out
     */
    record Change(String by, String at, List<Line> lines, int more) {
    }

    /**
     * One line of a change.
     *
     * @param key
     *            message key of what happened to it
     * @param was
     *            what it was called before, or null
     */
    record Line(String key, String code, String now, @Nullable String was) {
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping(ListPath.LIST + "/history")
    String page(@PathVariable String list, @RequestParam(defaultValue = "") String below, Actor actor, Model model) {
        var kept = ListPath.list(list);
        var found = desk.history(kept, actor, number(below), MOST + 1);
        var shown = found.subList(0, Math.min(MOST, found.size()));
        var zone = agencies.find(actor, actor.agency().value()).value().zone();
        model.addAttribute("path", ListPath.of(kept));
        model.addAttribute("key", Option.termKey(kept));
        model.addAttribute("changes", shown.stream().map(change -> change(change, zone)).toList());
        model.addAttribute("next", found.size() > MOST
                ? ListPath.of(kept) + "/history?below=" + shown.getLast().number() : null);
        return "lists/history";
    }

    private Change change(ListChange change, ZoneId zone) {
        var lines = new ArrayList<Line>();
        change.lines().stream().limit(LINES).forEach(line -> lines.add(line(line)));
        return new Change(change.by(), days.written(change.at(), zone), lines,
                change.lines().size() - lines.size());
    }

    private static Line line(ListChange.Changed line) {
        var was = line.before().map(OwnLine::words).filter(words -> !words.equals(line.after().words()))
                .map(ListHistoryController::said).orElse(null);
        return new Line("lists.change." + line.kind(), line.after().code().word(), said(line.after().words()), was);
    }

    /** All words of a line in one. */
    static String said(LineWords words) {
        var labels = Stream.of(words.english(), words.french()).filter(label -> !label.isEmpty())
                .collect(Collectors.joining(" / "));
        return words.localWords().isEmpty() ? labels : labels + " (" + String.join(", ", words.localWords()) + ")";
    }

    private static long number(String below) {
        try {
            return below.isEmpty() ? Long.MAX_VALUE : Long.parseLong(below);
        } catch (NumberFormatException notOurs) {
            throw new UnreadableForm("below");
        }
    }
}
