package org.kinward.web.statistics.table;

import java.util.Optional;
import java.util.Set;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.lists.CodeList;
import org.kinward.core.statistics.question.Happening;
import org.kinward.core.statistics.question.RecordDimension;
import org.kinward.core.statistics.question.Unit;
import org.kinward.core.statistics.table.Whole;
import org.kinward.web.access.Allowed;
import org.kinward.web.shell.form.Option;
import org.kinward.web.statistics.figure.FigureSetting;
import org.kinward.web.statistics.figure.Figures;
import org.kinward.web.statistics.figure.FilterChoices;
import org.kinward.web.statistics.figure.Shown;
import org.kinward.web.statistics.typed.BandsInput;
import org.kinward.web.statistics.typed.PeriodInput;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** Any table of up to four criteria, on the screen only (ADR 113). */
@Controller
class TableController {

    private static final String KIND = "table";

    private final FigureSetting setting;
    private final FilterChoices choices;
    private final Figures figures;

    TableController(FigureSetting setting, FilterChoices choices, Figures figures) {
        this.setting = setting;
        this.choices = choices;
        this.figures = figures;
    }

    @Allowed(roles = Role.DATA_OFFICER, audit = AuditAction.FIGURES_VIEWED)
    @GetMapping("/reports/table")
    ModelAndView page(@ModelAttribute("form") TableForm form, BindingResult result, Actor actor) {
        var here = setting.of(actor, Set.of(CodeList.EXPLOITATION));
        return new ModelAndView("statistics/table").addObject("shown", shown(form, result, here, actor))
                .addObject("units", Option.all(Unit.values())).addObject("shares", Option.all(Whole.values()))
                .addObject("happenings", Option.all(Happening.values()))
                .addObject("dimensions", Option.all(RecordDimension.values()))
                .addObject("periods", PeriodInput.choices()).addObject("steps", Option.all(SeriesStep.values()))
                .addObject("bands", BandsInput.choices()).addObject("choices", choices.of(here, actor))
                .addObject("narrow", form.isNarrow()).addObject("kind", KIND)
                .addObject("filters", form.isAsked() && !result.hasErrors() ? form.words() : null);
    }

    private Shown shown(TableForm form, BindingResult result, FigureSetting.Here here, Actor actor) {
        if (!form.isAsked()) {
            return figures.nothing(KIND, actor);
        }
        return new TableReading(form, here).read(result)
                .map(wish -> figures.shown(new Figures.Asked(KIND, "statistics.table.caption", wish,
                        Whole.of(form.what().shares()), Optional.empty()), here, actor))
                .orElseGet(() -> figures.nothing(KIND, actor));
    }
}
