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

/** The page on demand beside the 25 questions (FIELD part 6): how far figures can be trusted, on the screen only (ADR 113). */
@Controller
class TrustController {

    private final FigureSetting setting;
    private final TrustReading reading;

    TrustController(FigureSetting setting, TrustReading reading) {
        this.setting = setting;
        this.reading = reading;
    }

    @Allowed(roles = {Role.DATA_OFFICER, Role.SHELTER_MANAGER}, audit = AuditAction.FIGURES_VIEWED)
    @GetMapping("/reports/trust")
    ModelAndView page(@ModelAttribute("form") ComparedForm form, BindingResult result, Actor actor) {
        var here = setting.of(actor, Set.of());
        var trust = form.read(here, result).map(of -> reading.trust(of, here.zone(), actor))
                .orElseGet(() -> reading.nothing(actor));
        return new ModelAndView("statistics/trust").addObject("trust", trust)
                .addObject("periods", PeriodInput.choices()).addObject("places", FilterChoices.places(here));
    }
}
