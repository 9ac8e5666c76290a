package org.kinward.web.legal;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.web.access.Allowed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Whom somebody helps with the law, and the legal page of one child. */
@Controller
class LegalController {

    private final LegalReading reading;

    LegalController(LegalReading reading) {
        this.reading = reading;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER, Role.PROVIDER}, audit = AuditAction.LEGAL_VIEWED)
    @GetMapping("/legal")
    ModelAndView mine(Actor actor) {
        return new ModelAndView("legal/list").addObject("cards", LegalRows.children(reading.mine()))
                .addObject("back", actor.is(Role.PROVIDER) ? "/referred" : "/today");
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER, Role.PROVIDER}, audit = AuditAction.LEGAL_VIEWED)
    @GetMapping(LegalPath.FILE)
    ModelAndView page(@PathVariable UUID id, Actor actor) {
        var page = reading.page(id, actor);
        return new ModelAndView("legal/page").addObject("id", id)
                .addObject("reference", page.child().reference().shown())
                .addObject("problems", LegalRows.problems(page.problems()))
                .addObject("others", LegalRows.others(page))
                .addObject("choice", page.choices().stream().findFirst()
                        .map(one -> LegalRows.choice(one, page.now())).orElse(null))
                .addObject("talks", page.choices().size()).addObject("cards", LegalRows.matters(page.matters(), page));
    }
}
