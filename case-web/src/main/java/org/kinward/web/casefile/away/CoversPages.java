package org.kinward.web.casefile.away;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.kinward.core.access.NotThere;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.casefile.away.AwayOutcome;
import org.kinward.core.casefile.away.ChangeAway;
import org.kinward.core.casefile.away.Split;
import org.kinward.reporting.casefile.away.AwayLists.Colleague;
import org.kinward.reporting.casefile.away.CoverLine;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shell.page.Words;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** The pages on which each child gets its cover, and what is read from them. */
@Component
class CoversPages {

    /** One line of the page: which field, what stands before it. */
    record Line(String field, String named, List<Words> words) {
    }

    private final AwayWords words;

    CoversPages(AwayWords words) {
        this.words = words;
    }

    /** The form with the covers there are. */
    static CoversForm form(AwayReading.Absence absence) {
        return new CoversForm(stored(absence.children()), stored(absence.places()),
                FormStamp.fresh(absence.line().revision()));
    }

    private static List<CoversForm.Choice> stored(List<CoverLine> lines) {
        return lines.stream().map(line -> new CoversForm.Choice(line.subject().toString(),
                line.cover().map(cover -> cover.person().value().toString()).orElse(""))).toList();
    }

    /** The typed form with a line for each child there is now, in the order of the page. */
    static CoversForm whole(CoversForm typed, AwayReading.Absence absence) {
        return new CoversForm(whole(typed.children(), absence.children()), whole(typed.places(), absence.places()),
                typed.stamp());
    }

    private static List<CoversForm.Choice> whole(List<CoversForm.Choice> typed, List<CoverLine> lines) {
        var chosen = chosen(typed);
        return lines.stream().map(line -> new CoversForm.Choice(line.subject().toString(),
                chosen.getOrDefault(line.subject().toString(), ""))).toList();
    }

    /** Whether the form has a line for each child and place there is now. */
    static boolean isWhole(CoversForm form, AwayReading.Absence absence) {
        return form.children().size() == absence.children().size() && form.places().size() == absence.places().size();
    }

    private static Map<String, String> chosen(List<CoversForm.Choice> typed) {
        return typed.stream()
                .collect(Collectors.toMap(CoversForm.Choice::of, CoversForm.Choice::cover, (_, last) -> last));
    }

    /** Who covers what; what no list of ours holds is a page that is not there. */
    static Split split(CoversForm form, AwayReading.Absence absence) {
        var children = named(form.children(), absence);
        var places = named(form.places(), absence);
        return new Split(children, places.entrySet().stream()
                .collect(Collectors.toMap(place -> new PlaceId(place.getKey()), Map.Entry::getValue)));
    }

    /** The same, and which children it was asked about. */
    static ChangeAway.Asked asked(CoversForm form, AwayReading.Absence absence) {
        return new ChangeAway.Asked(split(form, absence),
                form.children().stream().map(one -> id(one.of())).collect(Collectors.toUnmodifiableSet()));
    }

    private static Map<UUID, PersonId> named(List<CoversForm.Choice> typed, AwayReading.Absence absence) {
        return chosen(typed).entrySet().stream().filter(one -> !one.getValue().isEmpty())
                .collect(Collectors.toMap(one -> id(one.getKey()),
                        one -> colleague(one.getValue(), absence).map(Colleague::person).orElseThrow(NotThere::new)));
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException notOurs) {
            throw new NotThere();
        }
    }

    private static Optional<Colleague> colleague(String typed, AwayReading.Absence absence) {
        return MarkForm.person(typed)
                .flatMap(id -> absence.others().filter(one -> one.person().equals(id)).findFirst());
    }

    static void reject(AwayOutcome.CannotCover cannot, CoversForm form, BindingResult result) {
        var lines = Map.of("children", form.children(), "places", form.places());
        lines.forEach((list, typed) -> IntStream.range(0, typed.size())
                .filter(at -> typed.get(at).cover().equals(cannot.person().value().toString())).forEach(
                        at -> result.rejectValue(list + "[" + at + "].cover", "away.why." + cannot.why())));
    }

    ModelAndView asked(AwayReading.Absence absence) {
        return new ModelAndView("casefile/away/covers").addObject("line", absence.line())
                .addObject("when", words.when(absence.line().hours()))
                .addObject("workers", AwayWords.options(absence.others()))
                .addObject("managers", AwayWords.options(absence.others().filter(Colleague::manager)))
                .addObject("children", lines("children", absence.children()))
                .addObject("places", lines("places", absence.places()));
    }

    private List<Line> lines(String list, List<CoverLine> lines) {
        return IntStream.range(0, lines.size()).mapToObj(at -> new Line(list + "[" + at + "]",
                AwayWords.named(lines.get(at)), words.marks(lines.get(at))))
                .toList();
    }

    private static String name(PersonId person, AwayReading.Absence absence) {
        return absence.choice().colleagues().stream().filter(one -> one.person().equals(person)).map(Colleague::name)
                .findFirst().orElseThrow(NotThere::new);
    }

    ModelAndView checked(CoversForm form, AwayReading.Absence absence) {
        var split = split(form, absence);
        var counts = split.children().values().stream()
                .collect(Collectors.groupingBy(person -> name(person, absence), Collectors.counting()));
        var acting = absence.places().stream().flatMap(place -> Optional
                .ofNullable(split.places().get(new PlaceId(place.subject())))
                .map(person -> Words.keyed("away.check.acts", name(person, absence), place.named())).stream());
        var lines = Stream.concat(counts.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(one -> Words.keyed("away.check.covers", one.getKey(), one.getValue())), acting).toList();
        return new ModelAndView("casefile/away/covers-confirm").addObject("form", form)
                .addObject("line", absence.line()).addObject("counts", lines)
                .addObject("uncovered", absence.children().size() - split.children().size());
    }
}
