package org.kinward.web.statistics.figure;

import java.text.Collator;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.kinward.core.access.Actor;
import org.kinward.core.child.Sex;
import org.kinward.core.lists.CodeList;
import org.kinward.core.statistics.asked.OwnFigures;
import org.kinward.core.statistics.asked.Wish;
import org.kinward.core.statistics.question.Criterion;
import org.kinward.core.statistics.question.Happening;
import org.kinward.core.statistics.question.Period;
import org.kinward.core.statistics.question.Population;
import org.kinward.core.statistics.question.RecordDimension;
import org.kinward.core.statistics.question.Unit;
import org.kinward.core.statistics.table.TableOutcome;
import org.kinward.web.shell.form.Option;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** By what the children of a question can be narrowed. Of countries only those from which a child of one's own work came. */
@Component
public class FilterChoices {

    private static final Period EVER = new Period(YearMonth.of(1900, 1), YearMonth.of(2400, 12));
    private static final int COUNTRY = 2;

    private final OwnFigures figures;

    FilterChoices(OwnFigures figures) {
        this.figures = figures;
    }

    /** The lines of every list. */
    public record Choices(List<Option> places, List<Option> sexes, List<Option> countries, List<Option> answers,
            List<Option> forms) {
    }

    public Choices of(FigureSetting.Here here, Actor actor) {
        var answers = RecordDimension.DISABILITY.codes().stream()
                .map(code -> Option.keyed(code, "statistics.DISABILITY." + code)).toList();
        var forms = here.words().offered(CodeList.EXPLOITATION).stream()
                .map(offer -> Option.said(offer.value(), offer.text()).in(offer.lang())).toList();
        return new Choices(places(here), Option.all(Sex.GIRL, Sex.BOY), countries(actor), answers, forms);
    }

    /** The places whose figures the person sees. */
    public static List<Option> places(FigureSetting.Here here) {
        return here.places().stream().map(place -> Option.said(place.id().value().toString(), place.name())).toList();
    }

    private List<Option> countries(Actor actor) {
        var wish = new Wish(Unit.CASE_FILES, List.of(new Population(EVER, Happening.RECORDED, Set.of(), List.of())),
                List.of(Criterion.of(RecordDimension.ORIGIN_COUNTRY)));
        if (!(figures.count(wish, actor) instanceof TableOutcome.Counted(var table))) {
            return List.of();
        }
        var language = LocaleContextHolder.getLocale();
        return table.headings().getFirst().categories().stream().filter(code -> code.length() == COUNTRY)
                .map(code -> Option.said(code, Locale.of("", code).getDisplayCountry(language)))
                .sorted(Comparator.comparing(Option::text, Collator.getInstance(language))).toList();
    }
}
