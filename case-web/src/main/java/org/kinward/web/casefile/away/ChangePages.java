package org.kinward.web.casefile.away;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.kinward.core.access.NotThere;
import org.kinward.core.casefile.away.AwayOutcome;
import org.kinward.core.casefile.away.AwayTime;
import org.kinward.reporting.casefile.away.AwayLine;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.language.Days;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** The pages on which an absence gets other days or ends, and what is read from them. */
@Component
class ChangePages {

    private final AwayWords words;

    private final Days days;

    private final Clock clock;

    ChangePages(AwayWords words, Days days, Clock clock) {
        this.words = words;
        this.days = days;
        this.clock = clock;
    }

    /** The form with the days there are. */
    static ChangeForm form(AwayLine line) {
        return new ChangeForm(new DaysForm(DaysForm.DAY, DaysForm.typed(line.hours().from().toLocalDate()),
                DaysForm.typed(line.hours().lastDay())), FormStamp.fresh(line.revision()));
    }

    Optional<AwayTime> read(ChangeForm form, AwayLine line, ZoneId zone, BindingResult result) {
        var now = clock.instant();
        var begun = line.stands() == AwayLine.Stands.NOW;
        return form.days().read(new DaysForm.Reading(days, now.atZone(zone).toLocalDate()), begun, result)
                .map(typed -> AwayTime.of(typed, zone, now));
    }

    /** Puts what stands against it at the last day; what is gone is a page that is not there. */
    static void reject(AwayOutcome outcome, BindingResult result) {
        result.rejectValue("days.last", switch (outcome) {
            case AwayOutcome.AwayAlready _ -> "away.already";
            case AwayOutcome.CannotCover _ -> "away.cover-away";
            case AwayOutcome.CoveredElsewhere _ -> "away.elsewhere";
            case AwayOutcome.Saved _,AwayOutcome.NotThere _,AwayOutcome.KeyUsedElsewhere _ -> throw new NotThere();
        });
    }

    ModelAndView asked(AwayLine line) {
        return shown("casefile/away/change", line).addObject("begun", line.stands() == AwayLine.Stands.NOW).addObject(
                "starts", List.of(Option.keyed(DaysForm.NOW, "away.starts.NOW"),
                        Option.keyed(DaysForm.DAY, "away.starts.DAY").revealing("casefile/away/parts :: first")));
    }

    ModelAndView ending(AwayLine line) {
        return shown("casefile/away/end", line);
    }

    private ModelAndView shown(String view, AwayLine line) {
        return new ModelAndView(view).addObject("line", line).addObject("when", words.when(line.hours()));
    }
}
