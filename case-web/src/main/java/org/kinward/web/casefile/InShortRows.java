package org.kinward.web.casefile;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.kinward.core.answer.Answer;
import org.kinward.reporting.casefile.InShort;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;

/** The first hour in a few lines, each with the way to the page that changes it. */
final class InShortRows {

    private InShortRows() {
    }

    static List<SummaryRow> of(InShort found, UUID intake) {
        var health = List.of(row("safe", one(found.safeHere(), Words::of), intake, "safety"),
                row("health", several(found.health().signs(), "term.healthSign.NONE"), intake, "health"),
                row("help", several(found.health().helpNeeded(), "term.helpNeeded.NONE"), intake, "health"));
        var came = List.of(row("brought", one(found.came().service(), Words::of), intake, "escort"),
                row("back", back(found.came().wantsBack()), intake, "escort"),
                row("adult", adult(found.came()), intake, "adult"),
                row("tonight", tonight(found.tonight()), intake, "tonight"),
                row("care", several(found.contact().care(), "term.contactCare.NONE"), intake, "contact"));
        return Stream.of(health, talk(found.talk(), intake), before(found.before(), intake), came)
                .flatMap(List::stream).toList();
    }

    private static List<SummaryRow> talk(InShort.Talk talk, UUID intake) {
        return List.of(
                row("language", one(talk.language(), spoken -> Words.keyed("term.spokenLanguage." + spoken.code())),
                        intake, "language"),
                row("interpreter", one(talk.interpreter(), Words::of), intake, "language"),
                row("prefers", one(talk.prefers(), Words::of), intake, "language"),
                row("prefers-interpreter", one(talk.prefersInterpreter(), Words::of), intake, "language"),
                row("told", one(talk.response(), Words::of), intake, "told"));
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
        return Words.said(new Days().written(at.toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
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
