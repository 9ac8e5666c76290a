package org.kinward.web.risk.danger;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.risk.danger.Assessment;
import org.kinward.core.risk.danger.Judgement;
import org.kinward.core.risk.danger.SettleDanger;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.risk.RiskPath;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the program would think, beside what was judged: whoever judged keeps the level or changes it. */
@Controller
class SuggestionController {

    private static final String SUGGESTION = RiskPath.DANGER + "/suggestion";

    private final DangerReading reading;

    private final NamelessFields fields;

    private final SettleDanger settle;

    SuggestionController(DangerReading reading, NamelessFields fields, SettleDanger settle) {
        this.reading = reading;
        this.fields = fields;
        this.settle = settle;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.DANGER_VIEWED)
    @GetMapping(SUGGESTION)
    ModelAndView page(@PathVariable UUID id, @RequestParam(defaultValue = "") String look, Actor actor,
            Refill refill) {
        if (look.isEmpty()) {
            reading.at(id, actor);
            return new ModelAndView("redirect:" + RiskPath.danger(id));
        }
        var read = reading.look(id, RiskPath.id(look), actor);
        return page(read, actor).addObject("form", refill
                .form(SuggestionForm.class, RiskPath.danger(id, "suggestion"))
                .orElseGet(() -> SuggestionForm.of(read.look())));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.DANGER_SETTLED)
    @PostMapping(SUGGESTION)
    ModelAndView settle(@PathVariable UUID id, @ModelAttribute("form") SuggestionForm form, BindingResult result,
            Actor actor) {
        var read = reading.look(id, RiskPath.id(form.look()), actor);
        var at = read.at();
        var last = form.read(fields.of(result, "risk.suggestion"), actor.person(), at.now());
        if (last.isEmpty()
                || !fields.hold(result, at, actor, new NamelessFields.Said("reason", last.get().reason()))) {
            return page(read, actor);
        }
        return switch (settle.settle(read.look().id(), last.get(), actor)) {
            case SETTLED, NOTHING_TO_SAY -> new ModelAndView("redirect:" + RiskPath.danger(id));
            case SETTLED_BEFORE, LOOKED_SINCE -> before(reading.look(id, RiskPath.id(form.look()), actor), last.get(),
                    actor);
            case NOT_THERE -> throw new NotThere();
        };
    }

    /** Sent twice it is one word; another one than stands there is shown beside it, and nothing is lost. */
    private static ModelAndView before(DangerReading.Look read, Judgement typed, Actor actor) {
        if (read.look() instanceof Assessment.Settled settled && settled.last().isOf(typed)) {
            return new ModelAndView("redirect:" + RiskPath.danger(read.at().head().ids().file()));
        }
        var page = page(read, actor).addObject("typed", typed.reason());
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private static ModelAndView page(DangerReading.Look read, Actor actor) {
        var look = read.look();
        return new ModelAndView("risk/suggestion").addObject("bar", read.at().bar(actor))
                .addObject("beside", LookWords.beside(look)).addObject("waits", look.isWaiting() && read.newest())
                .addObject("same", look.judged().level() == look.suggested().level())
                .addObject("newest", read.newest()).addObject("stands", LookWords.rows(look, read.at()))
                .addObject("acts", look.level().needsAction()).addObject("levels", LookController.levels());
    }
}
