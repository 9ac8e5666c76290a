package org.kinward.web.statistics.asked;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.lists.CodeList;
import org.kinward.core.statistics.asked.NamedQuestion;
import org.kinward.core.statistics.asked.OwnFigures;
import org.kinward.core.statistics.asked.Theme;
import org.kinward.core.statistics.question.Unit;
import org.kinward.core.statistics.table.Whole;
import org.kinward.web.access.Allowed;
import org.kinward.web.shell.form.Option;
import org.kinward.web.statistics.figure.FigureSetting;
import org.kinward.web.statistics.figure.Figures;
import org.kinward.web.statistics.figure.FilterChoices;
import org.kinward.web.statistics.typed.BandsInput;
import org.kinward.web.statistics.typed.PeriodInput;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One question with its filters: a sentence, a chart, a table, and how it was counted. On the screen only (ADR 113). */
@Controller
class QuestionController {

    private final FigureSetting setting;
    private final FilterChoices choices;
    private final Figures figures;
    private final BesideRecords beside;

    QuestionController(FigureSetting setting, FilterChoices choices, Figures figures, BesideRecords beside) {
        this.setting = setting;
        this.choices = choices;
        this.figures = figures;
        this.beside = beside;
    }

    @Allowed(roles = {Role.DATA_OFFICER, Role.SHELTER_MANAGER}, audit = AuditAction.FIGURES_VIEWED)
    @GetMapping("/reports/q/{question}")
    ModelAndView page(@PathVariable("question") String code, @ModelAttribute("form") QuestionForm form,
            BindingResult result, Actor actor) {
        var question = NamedQuestion.of(code).filter(one -> OwnFigures.mayAsk(one.by(), actor))
                .orElseThrow(NotThere::new);
        var here = setting.of(actor, Set.of(CodeList.EXPLOITATION));
        var title = "statistics.question." + code;
        var asked = new QuestionReading(question, form, here).read(result);
        var shown = asked.map(wish -> figures.shown(new Figures.Asked(code, title, wish, Whole.of(form.shares()),
                list(question, form, actor)), here, actor))
                .orElseGet(() -> figures.nothing(code, actor));
        var page = new ModelAndView("statistics/question").addObject("question", code)
                .addObject("periods", PeriodInput.choices()).addObject("shares", Option.all(Whole.values()))
                .addObject("bands", BandsInput.choices())
                .addObject("besides", question.besides().stream()
                        .filter(one -> OwnFigures.mayAsk(List.of(one), actor)).map(Option::of).toList())
                .addObject("choices", choices.of(here, actor)).addObject("narrow", form.isNarrow())
                .addObject("shown", shown).addObject("drawn", drawn(code, form)).addObject("kind", code)
                .addObject("filters",
                        OwnFigures.seesAll(actor) && !result.hasErrors() ? form.words() : null);
        return page.addObject("against", beside.against(question, here, actor)).addObject("typed",
                asked.filter(_ -> question.theme() == Theme.LAW && OwnFigures.seesAll(actor))
                        .map(wish -> beside.byHand(wish.populations().getFirst().period(), here)).orElse(null));
    }

    private static String drawn(String code, QuestionForm form) {
        return "/reports/q/" + code + "?" + form.words() + "&flow=yes#flow-heading";
    }

    /** A data officer opens no child (ADR 113), so there is nothing behind a figure; nor is there behind one of households. */
    private static Optional<String> list(NamedQuestion question, QuestionForm form, Actor actor) {
        return OwnFigures.seesAll(actor) || question.counts().unit() == Unit.HOUSEHOLDS ? Optional.empty()
                : Optional.of("/reports/q/" + question.code() + "/children?" + form.words());
    }
}
