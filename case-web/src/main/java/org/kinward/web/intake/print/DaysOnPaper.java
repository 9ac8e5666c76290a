package org.kinward.web.intake.print;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.kinward.core.access.AgencyId;
import org.kinward.core.intake.childpaper.ChildPaper;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.CodeLists;
import org.kinward.reporting.access.AgencyLaw;
import org.kinward.web.intake.choice.Choices;
import org.kinward.web.intake.choice.ListedAsked;
import org.kinward.web.intake.choice.MoreChoices;
import org.kinward.web.intake.numbered.NumberedReading;
import org.kinward.web.intake.sent.Parameters;
import org.kinward.web.intake.sheet.SheetKind;
import org.kinward.web.intake.words.PageAnswers;
import org.kinward.web.intake.words.PageLists;
import org.kinward.web.lists.words.ListedWords;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The sheets of the first days, with the lists of the agency; what its law forbids to ask is not on paper either. */
@Component
@Order(2)
class DaysOnPaper implements BlankPart {

    private static final String ONE_PAPER = "intake.child-paper.";

    private final CodeLists lists;
    private final AgencyLaw law;

    DaysOnPaper(CodeLists lists, AgencyLaw law) {
        this.lists = lists;
        this.law = law;
    }

    @Override
    public List<BlankPage> pages(AgencyId agency) {
        var kinds = SheetKind.ofDays().stream()
                .filter(kind -> kind != SheetKind.ETHNICITY || law.letsAskGroup(agency)).toList();
        var words = ListedWords.of(lists, asked(kinds), agency, LocaleContextHolder.getLocale());
        return pages(kinds, words);
    }

    static List<BlankPage> pages(List<SheetKind> kinds, ListedWords words) {
        var from = BlankPage.from(new ListedAsked(words, new Parameters(Map.of())));
        return kinds.stream().flatMap(kind -> kind == SheetKind.PAPERS_HELD
                ? Stream.of(of(kind, from), onePaper(from)) : Stream.of(of(kind, from))).toList();
    }

    /** Countries have thousands of regions and districts: those are written. */
    private static Set<CodeList> asked(List<SheetKind> kinds) {
        var asked = EnumSet.copyOf(NumberedReading.lists(ChildPaper.class));
        kinds.forEach(kind -> asked.addAll(PageLists.of(kind)));
        asked.removeIf(CodeList::isOfTheWorld);
        return asked;
    }

    private static BlankPage of(SheetKind kind, Choices.From from) {
        var page = BlankPage.of(kind, from, LocaleContextHolder.getLocale());
        if (kind != SheetKind.ETHNICITY) {
            return page;
        }
        var group = BlankPage.Line.of(kind.key(MoreChoices.GROUP), MoreChoices.groups(from.listed().words()));
        return new BlankPage(page.titleKey(), Stream.concat(page.lines().stream(), Stream.of(group)).toList());
    }

    /** A child can have twenty papers: one sheet is for each. */
    private static BlankPage onePaper(Choices.From from) {
        var choices = Choices.of(ChildPaper.class, from, LocaleContextHolder.getLocale());
        return new BlankPage("paper.one-by-one", PageAnswers.questions(ChildPaper.class).stream().map(
                question -> BlankPage.Line.of(ONE_PAPER + question.name(),
                        choices.getOrDefault(question.name(), List.of())))
                .toList());
    }
}
