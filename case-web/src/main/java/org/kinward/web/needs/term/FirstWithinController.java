package org.kinward.web.needs.term;

import java.util.List;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.needs.term.FirstWithin;
import org.kinward.core.needs.term.FirstWithins;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.setting.SettingPage;
import org.kinward.web.setting.SettingPages;
import org.kinward.web.shell.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The administrator sets when a first assessment is due, and sees what held before. */
@Controller
class FirstWithinController {

    private static final String TERM = "/admin/needs";

    private final SettingPage<FirstWithin> page;

    FirstWithinController(SettingPages pages, FirstWithins terms) {
        page = pages.page(new SettingPage.About<>(TERM, "needs/term", FirstWithin.SHIPPED, FirstWithinController::said),
                terms);
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping(TERM)
    ModelAndView page(Actor actor, Refill refill) {
        return page.opened(FirstWithinForm.class, FirstWithinForm::of, refill, actor);
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.LIST_CHANGED)
    @PostMapping(TERM)
    ModelAndView set(@ModelAttribute("form") FirstWithinForm form, BindingResult result, Actor actor) {
        return page.set(form, result, actor);
    }

    private static List<Words> said(FirstWithin within) {
        return List.of(Words.keyed("needs.term.said", within.hours()));
    }
}
