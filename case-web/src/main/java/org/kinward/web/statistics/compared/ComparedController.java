package org.kinward.web.statistics.compared;

import java.util.Set;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.web.access.Allowed;
import org.kinward.web.statistics.figure.FigureSetting;
import org.kinward.web.statistics.figure.FilterChoices;
import org.kinward.web.statistics.typed.PeriodInput;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** Shares beside each other, on the screen only (ADR 113). */
@Controller
class ComparedController {

    private final FigureSetting setting;
    private final Comparing comparing;

    ComparedController(FigureSetting setting, Comparing comparing) {
        this.setting = setting;
        this.comparing = comparing;
    }

    @Allowed(roles = {Role.DATA_OFFICER, Role.SHELTER_MANAGER}, audit = AuditAction.FIGURES_VIEWED)
    @GetMapping("/reports/indicators")
    ModelAndView indicators(@ModelAttribute("form") ComparedForm form, BindingResult result, Actor actor) {
        var here = setting.of(actor, Set.of());
        return page("indicators", here, form.read(here, result).map(of -> comparing.indicators(of, here.zone(), actor))
                .orElseGet(() -> comparing.nothing("indicators", actor)));
    }

    @Allowed(roles = {Role.DATA_OFFICER, Role.SHELTER_MANAGER}, audit = AuditAction.FIGURES_VIEWED)
    @GetMapping("/reports/profile")
    ModelAndView profile(@ModelAttribute("form") ComparedForm form, BindingResult result, Actor actor) {
        var here = setting.of(actor, Set.of());
        return page("profile", here, form.read(here, result).map(of -> comparing.profile(of, here.zone(), actor))
                .orElseGet(() -> comparing.nothing("profile", actor)));
    }

    private ModelAndView page(String kind, FigureSetting.Here here, Compared compared) {
        return new ModelAndView("statistics/compared").addObject("kind", kind).addObject("compared", compared)
                .addObject("periods", PeriodInput.choices()).addObject("places", FilterChoices.places(here));
    }
}
