package org.kinward.web.casefile.away;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.away.AwayOutcome;
import org.kinward.core.casefile.away.AwayTime;
import org.kinward.core.casefile.away.MarkAway;
import org.kinward.reporting.casefile.away.AwayLine;
import org.kinward.reporting.casefile.away.AwayLists.Colleague;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** The pages on which somebody is marked away, and what is read from them. */
@Component
class MarkPages {

    private final AwayWords words;

    private final Days days;

    MarkPages(AwayWords words, Days days) {
        this.words = words;
        this.days = days;
    }

    /** What was typed as a wish; empty once what is wrong stands at its field. */
    Optional<MarkAway.Request> read(MarkForm form, AwayReading.Choice choice, Instant now, BindingResult result) {
        var person = known(form.person(), choice);
        if (person.isEmpty()) {
            result.rejectValue("person", "away.person.missing");
        }
        var cover = known(form.cover(), choice);
        if (!form.cover().isEmpty() && cover.isEmpty()) {
            result.rejectValue("cover", "away.why.NO_ROLE");
        }
        var today = now.atZone(choice.zone()).toLocalDate();
        var time = form.days().read(new DaysForm.Reading(days, today), false, result)
                .map(typed -> AwayTime.of(typed, choice.zone(), now));
        return result.hasErrors() ? Optional.empty() : Optional.of(new MarkAway.Request(person.orElseThrow().person(),
                time.orElseThrow(), cover.map(Colleague::person)));
    }

    private static Optional<Colleague> known(String typed, AwayReading.Choice choice) {
        return MarkForm.person(typed).flatMap(id -> named(id, choice));
    }

    private static Optional<Colleague> named(PersonId id, AwayReading.Choice choice) {
        return choice.colleagues().stream().filter(one -> one.person().equals(id)).findFirst();
    }

    /** Puts what stands against it at its field. */
    static void reject(AwayOutcome against, BindingResult result) {
        if (against instanceof AwayOutcome.CannotCover cannot) {
            result.rejectValue("cover", "away.why." + cannot.why());
        } else {
            result.rejectValue("person", "away.already");
        }
    }

    String asked(AwayReading.Choice choice, Model model) {
        model.addAttribute("people", AwayWords.options(choice.colleagues().stream()));
        model.addAttribute("starts",
                List.of(Option.keyed(DaysForm.NOW, "away.starts.NOW"),
                        Option.keyed(DaysForm.DAY, "away.starts.DAY").revealing("casefile/away/parts :: first")));
        return "casefile/away/mark";
    }

    String checked(MarkAway.Request request, MarkAway.Looked looked, AwayReading.Choice choice, Model model) {
        var hours = new AwayLine.Hours(request.time().from().atZone(choice.zone()).toLocalDateTime(),
                request.time().until().atZone(choice.zone()).toLocalDateTime());
        var cover = request.cover().flatMap(id -> named(id, choice));
        var count = looked.children().size();
        model.addAttribute("rows", Stream.of(
                SummaryRow.of("away.person", Words.said(named(request.person(), choice).orElseThrow().name())),
                SummaryRow.of("away.days", words.when(hours)),
                SummaryRow.of("away.cover", cover.map(one -> Words.said(one.name()))
                        .orElseGet(() -> Words.keyed("away.cover.each"))),
                SummaryRow.of("away.children.label",
                        words.children(new AwayLine.Children(count, cover.isPresent() ? count : 0))))
                .toList());
        model.addAttribute("uncovered", cover.isPresent() ? 0 : count);
        model.addAttribute("managing", !looked.places().isEmpty() && cover.filter(Colleague::manager).isEmpty());
        return "casefile/away/mark-confirm";
    }
}
