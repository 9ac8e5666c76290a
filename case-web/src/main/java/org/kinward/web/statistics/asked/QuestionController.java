package org.kinward.web.statistics.asked;

import java.util.Optional;
import java.util.Set;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.lists.CodeList;
import org.kinward.core.statistics.asked.NamedQuestion;
import org.kinward.core.statistics.asked.OwnFigures;
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

    QuestionController(FigureSetting setting, FilterChoices choices, Figures figures) {
        this.setting = setting;
        this.choices = choices;
        this.figures = figures;
    }

    @Allowed(roles = {Role.DATA_OFFICER, Role.SHELTER_MANAGER}, audit = AuditAction.FIGURES_VIEWED)
    @GetMapping("/reports/q/{question}")
    ModelAndView page(@PathVariable("question") String code, @ModelAttribute("form") QuestionForm form,
            BindingResult result, Actor actor) {
        var question = NamedQuestion.of(code).filter(one -> OwnFigures.mayAsk(one.by(), actor))
                .orElseThrow(NotThere::new);
        var here = setting.of(actor, Set.of(CodeList.EXPLOITATION));
        var title = "statistics.question." + code;
        var shown = new QuestionReading(question, form, here).read(result)
                .map(wish -> figures.shown(new Figures.Asked(code, title, wish, Whole.of(form.shares()),
                        list(code, form, actor)), here, actor))
                .orElseGet(() -> figures.nothing(code, actor));
        return new ModelAndView("statistics/question").addObject("question", code)
                .addObject("periods", PeriodInput.choices()).addObject("shares", Option.all(Whole.values()))
                .addObject("bands", BandsInput.choices())
                .addObject("besides", question.besides().stream().map(Option::of).toList())
                .addObject("choices", choices.of(here, actor)).addObject("narrow", form.isNarrow())
                .addObject("shown", shown).addObject("drawn", drawn(code, form)).addObject("kind", code)
                .addObject("filters",
                        OwnFigures.seesAll(actor) && !result.hasErrors() ? form.words() : null);
    }

    private static String drawn(String code, QuestionForm form) {
        return "/reports/q/" + code + "?" + form.words() + "&flow=yes#flow-heading";
    }

    /** A data officer opens no child (ADR 113), so there is nothing behind a figure. */
    private static Optional<String> list(String code, QuestionForm form, Actor actor) {
        return OwnFigures.seesAll(actor) ? Optional.empty()
                : Optional.of("/reports/q/" + code + "/children?" + form.words());
    }
}
