package org.kinward.web.casefile;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.kinward.core.answer.Answer;
import org.kinward.reporting.casefile.InShort;
import org.kinward.reporting.needs.NeedsNow;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;

/**
 * The first hour in a few lines, each with the way to the page that changes it.
 *
 * @param first
 *            how the child was found, where it is, its language, who cares for it, its health (SCREENS S6)
 * @param more
 *            what else the first hour said, folded
 */
record InShortRows(List<SummaryRow> first, List<SummaryRow> more) {

    InShortRows {
        first = List.copyOf(first);
        more = List.copyOf(more);
    }

    static InShortRows of(InShort found, UUID intake) {
        var talk = found.talk();
        var first = List.of(row("brought", one(found.came().service(), Words::of), intake, "escort"),
                row("tonight", tonight(found.tonight()), intake, "tonight"),
                row("language", language(talk), intake, "language"),
                row("care", several(found.contact().care(), "term.contactCare.NONE"), intake, "contact"),
                row("health", several(found.health().signs(), "term.healthSign.NONE"), intake, "health"),
                row("told", one(talk.response(), Words::of), intake, "told"));
        var more = List.of(row("safe", one(found.safeHere(), Words::of), intake, "safety"),
                row("help", several(found.health().helpNeeded(), "term.helpNeeded.NONE"), intake, "health"),
                row("back", back(found.came().wantsBack()), intake, "escort"),
                row("adult", adult(found.came()), intake, "adult"));
        return new InShortRows(first, Stream.of(more, talk(talk, intake), before(found.before(), intake))
                .flatMap(List::stream).toList());
    }

    /** The same with one row more that is asked for at once. */
    InShortRows with(Optional<SummaryRow> row) {
        return new InShortRows(Stream.concat(first.stream(), row.stream()).toList(), more);
    }

    /** How it stands with what the child needs; for who works on the case only. */
    static SummaryRow needs(NeedsNow now, UUID file) {
        var lines = new ArrayList<Words>();
        now.state().ifPresentOrElse(state -> {
            lines.add(Words.keyed("needs.tag." + state));
            lines.add(Words.keyed("casefile.short.needs.found", now.urgent(), now.other()));
        }, () -> lines.add(Words.keyed("casefile.short.needs.never")));
        now.first().ifPresent(first -> lines.add(Words.keyed(
                first.late() ? "casefile.short.needs.late" : "casefile.short.needs.due",
                new Days().written(first.due()))));
        return new SummaryRow("casefile.short.needs", lines, "/c/" + file + "/needs", "casefile.needs");
    }

    /** What a language is called that is in no list. */
    private static List<Words> language(InShort.Talk talk) {
        var spoken = one(talk.language(), one -> Words.keyed("term.spokenLanguage." + one.code()));
        return talk.otherLanguage() instanceof Answer.Known<String>(var name, _)
                ? Stream.concat(spoken.stream(), Stream.of(Words.said(name))).toList() : spoken;
    }

    private static List<SummaryRow> talk(InShort.Talk talk, UUID intake) {
        return List.of(row("interpreter", one(talk.interpreter(), Words::of), intake, "language"),
                row("prefers", one(talk.prefers(), Words::of), intake, "language"),
                row("prefers-interpreter", one(talk.prefersInterpreter(), Words::of), intake, "language"));
    }

    private static List<SummaryRow> before(InShort.Before before, UUID intake) {
        var accounts = before.accounts().stream().flatMap(one -> AccountWords.lines(one).stream()).toList();
        return List.of(
                row("accounts", accounts.isEmpty() ? List.of(Words.notAskedYet()) : accounts, intake, "accounts"),
                row("interviewed", several(before.interviewedBy(), "term.interviewer.NONE"), intake, "accounts"),
                row("danger", one(before.inDanger(), yes -> Words.keyed(yes ? "casefile.yes" : "casefile.no")), intake,
                        "others"));
    }

    /** The hour counts only while they do want to come. */
    private static List<Words> back(InShort.WantsBack back) {
        var wants = one(back.wants(), yes -> Words.keyed(yes ? "casefile.yes" : "casefile.no"));
        var come = back.wants() instanceof Answer.Known<Boolean>(var yes, _) && yes;
        return come ? Stream.concat(wants.stream(), back.at().map(InShortRows::hour).stream()).toList() : wants;
    }

    private static Words hour(LocalDateTime at) {
        return Words.said(new Days().written(at));
    }

    private static SummaryRow row(String word, List<Words> words, UUID intake, String page) {
        return new SummaryRow("casefile.short." + word, words, "/intake/" + intake + "/" + page, "shell.change");
    }

    private static List<Words> adult(InShort.Came came) {
        var there = one(came.adult(), yes -> Words.keyed(yes ? "casefile.yes" : "casefile.no"));
        var isThere = came.adult() instanceof Answer.Known<Boolean>(var yes, _) && yes;
        return isThere ? Stream.concat(there.stream(), one(came.keptApart(), Words::of).stream()).toList() : there;
    }

    /** Without a place, the room says nothing. */
    private static List<Words> tonight(InShort.Tonight tonight) {
        var place = one(tonight.place(), Words::said);
        return tonight.place() instanceof Answer.Known<String> && tonight.room() instanceof Answer.Known<String>
                ? Stream.concat(place.stream(), one(tonight.room(), Words::said).stream()).toList()
                : place;
    }

    private static <T> List<Words> one(Answer<T> answer, Function<T, Words> words) {
        return switch (answer) {
            case Answer.Known<T>(var value, _) -> List.of(words.apply(value));
            case Answer.Missing<T>(var reason) -> List.of(Words.of(reason));
        };
    }

    private static <E extends Enum<E>> List<Words> several(Answer<Set<E>> answer, String nothing) {
        return switch (answer) {
            case Answer.Known<Set<E>>(var none, _) when none.isEmpty() -> List.of(Words.keyed(nothing));
            case Answer.Known<Set<E>>(var some, _) -> some.stream().sorted().map(Words::of).toList();
            case Answer.Missing<Set<E>>(var reason) -> List.of(Words.of(reason));
        };
    }
}
