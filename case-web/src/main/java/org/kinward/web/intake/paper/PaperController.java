package org.kinward.web.intake.paper;

import java.util.List;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.intake.paper.ToldTo;
import org.kinward.core.intake.paper.WhyPaper;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.shell.form.Option;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Enter from paper: what the paper says about itself, then the same sheets as at once (F24). */
@Controller
class PaperController {

    private static final String PAPER = "/intake/paper";

    private final PaperDesk desk;

    PaperController(PaperDesk desk) {
        this.desk = desk;
    }

    @GetMapping(PAPER)
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER})
    String ask(@RequestParam(name = "with", defaultValue = "") String foundWith, Actor actor, Refill refill,
            Model model) {
        if (actor.mustSignOn()) {
            return "redirect:/shift";
        }
        var ground = desk.ground(actor);
        var here = actor.places().onShift().isEmpty() ? null
                : ground.places().stream().findFirst().map(Option::value).orElse(null);
        model.addAttribute("form", refill.form(PaperForm.class, PAPER)
                .orElseGet(() -> PaperForm.fresh(here, foundWith)));
        return page(ground, model);
    }

    @PostMapping(PAPER)
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER},
            audit = {AuditAction.ENTERED_FROM_PAPER})
    String enter(@ModelAttribute("form") PaperForm form, BindingResult wrong, Actor actor, Model model) {
        var ground = desk.ground(actor);
        var begun = desk.enter(form, ground, wrong, actor);
        if (begun.isPresent()) {
            return begun.get();
        }
        desk.notEntered();
        model.addAttribute("same", form.isAnother() || wrong.hasFieldErrors("another"));
        return page(ground, model);
    }

    private static String page(PaperDesk.Ground ground, Model model) {
        model.addAttribute("places", ground.places());
        model.addAttribute("people", ground.people());
        model.addAttribute("who", ToldToInput.choices(""));
        model.addAttribute("roles", Option.all(ToldTo.StrangerRole.values()));
        model.addAttribute("reasons", Option.all(WhyPaper.values()));
        model.addAttribute("others",
                List.of(Option.keyed("NO", "paper.another.NO"), Option.keyed("YES", "paper.another.YES")));
        return "intake/paper/enter";
    }
}
