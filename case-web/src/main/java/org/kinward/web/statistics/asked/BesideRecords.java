package org.kinward.web.statistics.asked;

import java.util.List;
import java.util.stream.Stream;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.statistics.asked.AgainstStaff;
import org.kinward.core.statistics.asked.NamedQuestion;
import org.kinward.core.statistics.asked.OwnFigures;
import org.kinward.core.statistics.progress.ByHand;
import org.kinward.core.statistics.question.Period;
import org.kinward.reporting.statistics.FiguresByHand;
import org.kinward.reporting.statistics.SaidAgainstStaff;
import org.kinward.reporting.statistics.WrittenByHand;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Card;
import org.kinward.web.shell.page.Words;
import org.kinward.web.statistics.figure.FigureSetting;
import org.springframework.stereotype.Component;

/** What belongs to a question and stands in no record of a child; for data officers only. */
@Component
class BesideRecords {

    /** The question beside which stands what was said against staff. */
    private static final String INCIDENTS = "incidents";
    private static final int YEARS = 3;

    private final FiguresByHand byHand;
    private final SaidAgainstStaff against;

    BesideRecords(FiguresByHand byHand, SaidAgainstStaff against) {
        this.byHand = byHand;
        this.against = against;
    }

    /** A figure that somebody typed, with who did and when. */
    record Typed(String key, long figure, String source, Of of, String by, String at) {
    }

    /** For which area and months its report speaks, and where that is. */
    record Of(String area, String months, String href) {
    }

    /** What people wrote about law and vigilance for these months. */
    @Transactional
    public List<Typed> byHand(Period period, FigureSetting.Here here) {
        var days = new Days();
        return byHand.of(period, ByHand::isOfVigilance).stream().map(one -> typed(one, days, here)).toList();
    }

    private static Typed typed(WrittenByHand one, Days days, FigureSetting.Here here) {
        var months = one.of().period();
        return new Typed(Option.termKey(one.value().what()), one.value().figure(), one.value().source(),
                new Of(one.of().area(), days.written(months.from()) + " – " + days.written(months.to()),
                        "/reports/progress/" + one.report()),
                one.by(), days.written(one.at(), here.zone()));
    }

    /** What was said against staff in the last years that are over; nothing beside any other question, or for who manages a house. */
    public List<Card> against(NamedQuestion question, FigureSetting.Here here, Actor actor) {
        int last = here.today().getYear() - 1;
        return question.code().equals(INCIDENTS) && OwnFigures.seesAll(actor)
                ? against.of(actor.agency(), last - YEARS + 1, last).stream().map(BesideRecords::year).toList()
                : List.of();
    }

    private static Card year(AgainstStaff year) {
        var all = year.all().isPresent()
                ? Words.keyed("statistics.against.all", year.all().getAsInt())
                : Words.keyed("statistics.against.few", AgainstStaff.GROUP);
        var outcomes = year.byOutcome().entrySet().stream()
                .map(one -> Words.keyed("statistics.against." + one.getKey().name(), one.getValue()));
        return new Card(String.valueOf(year.year()), null, Stream.concat(Stream.of(all), outcomes).toList(), null);
    }
}
