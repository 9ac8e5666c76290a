package org.kinward.web.intake.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.access.RoomId;
import org.kinward.core.answer.Answer;
import org.kinward.core.child.Age;
import org.kinward.core.child.Country;
import org.kinward.core.child.SpokenLanguage;
import org.kinward.core.intake.firsthour.AccountsTold.Account;
import org.kinward.core.intake.firsthour.ToldChild.StatementShown;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.CodeLists;
import org.kinward.core.lists.Listed;
import org.kinward.web.intake.reading.CountryList;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.lists.words.ListedWords;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Words;

/**
 * Any answer in words.
 *
 * @param names
 *            people, rooms and places by their id, and the number of a statement by that of its version
 * @param listed
 *            the lists of the field that are needed
 */
public record AnswerWords(Map<UUID, String> names, ZoneId zone, Locale language, ListedWords listed) {

    /** Of pages that ask nothing of a list. */
    public AnswerWords(Map<UUID, String> names, ZoneId zone, Locale language) {
        this(names, zone, language, ListedWords.NONE);
    }

    /** One or several lines; never a dash, never nothing. */
    public List<Words> of(PageAnswers.Question question, @Nullable Object answer) {
        return switch (answer) {
            case null -> List.of(Words.notAskedYet());
            case Answer.Known<?>(Collection<?> ticked, _) when ticked.isEmpty() -> List.of(none(question));
            case Answer.Known<?>(var value, _) -> question.list().map(from -> chosen(from.value(), value))
                    .orElseGet(() -> value(value));
            case Answer.Missing<?>(var reason) -> List.of(Words.of(reason));
            case Optional<?> present -> present.map(this::value).orElseGet(() -> List.of(Words.notAskedYet()));
            case List<?> rows -> rows.isEmpty() ? List.of(Words.notAskedYet())
                    : rows.stream().flatMap(row -> value(row).stream()).toList();
            default -> value(answer);
        };
    }

    /** A list may have words of its own for nothing. */
    private Words none(PageAnswers.Question question) {
        return question.list().flatMap(from -> listed.line(from.value(), new Code(Reading.NONE)))
                .map(line -> Words.said(listed.label(line).text())).orElseGet(question::none);
    }

    /** Lines of a list, in its order. */
    private List<Words> chosen(CodeList list, Object value) {
        var order = listed.lines(list).stream().map(CodeLists.Line::code).toList();
        return (value instanceof Collection<?> several ? several.stream() : Stream.of(value))
                .map(Listed.class::cast).sorted(Comparator.comparingInt(one -> order.indexOf(one.code())))
                .map(one -> listed.words(list, one)).toList();
    }

    private List<Words> value(Object value) {
        return switch (value) {
            case Collection<?> several -> several.stream().map(Object::toString).sorted().flatMap(
                    name -> several.stream().filter(one -> one.toString().equals(name))).map(this::line).toList();
            case Account account -> account(account);
            case Age age -> age(age);
            case StatementShown shown -> statement(shown);
            default -> List.of(line(value));
        };
    }

    /** A day. */
    public Words day(LocalDate day) {
        return Words.said(new Days().written(day));
    }

    private Words line(Object value) {
        return switch (value) {
            case Enum<?> constant -> Words.of(constant);
            case Boolean yes -> Words.keyed(yes ? "intake.yes" : "intake.no");
            case SpokenLanguage spoken -> Words.keyed("term.spokenLanguage." + spoken.code());
            case Country country -> Words.said(CountryList.name(country.code(), language));
            case PersonId person -> named(person.value());
            case RoomId room -> named(room.value());
            case PlaceId place -> named(place.value());
            case LocalDate on -> day(on);
            case Instant at -> Words.said(new Days().written(at, zone));
            default -> Words.said(value.toString());
        };
    }

    private List<Words> statement(StatementShown shown) {
        var language = Words.keyed("term.spokenLanguage." + shown.language().code());
        var number = names.getOrDefault(shown.version(), "");
        return Stream.of(Stream.of(number).filter(one -> !one.isEmpty())
                .map(one -> Words.keyed("intake.told.statement.version", one)), Stream.of(language),
                shown.played().stream().map(_ -> Words.keyed("intake.told.statement.played")))
                .flatMap(lines -> lines).toList();
    }

    private Words named(UUID id) {
        var name = names.get(id);
        return name == null ? Words.keyed("intake.somebody") : Words.said(name);
    }

    private List<Words> account(Account account) {
        return Stream.concat(
                Stream.of(Words.of(account.by()), Words.said(new Days().written(account.on())),
                        Words.of(account.how())),
                account.about().stream().sorted().map(Words::of)).toList();
    }

    private List<Words> age(Age age) {
        var years = switch (age) {
            case Age.Range(var range, var best, _, _) ->
                Words.keyed("intake.age.range", best, range.youngest(), range.oldest());
            case Age.YearsOnDay about -> Words.keyed("intake.age.about", about.bestYear());
            case Age.ByBirthDay born -> Words.keyed("intake.age.born", born.bestYear());
        };
        return List.of(years, Words.of(age.basis()));
    }
}
