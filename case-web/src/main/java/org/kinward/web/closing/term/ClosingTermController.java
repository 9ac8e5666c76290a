package org.kinward.web.closing.term;

import java.util.List;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.closing.term.ClosingTerm;
import org.kinward.core.closing.term.ClosingTerms;
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

/** The administrator sets within how many days a closed file is opened again, and sees what held before. */
@Controller
class ClosingTermController {

    private static final String TERM = "/admin/closing";

    private final SettingPage<ClosingTerm> page;

    ClosingTermController(SettingPages pages, ClosingTerms terms) {
        page = pages.page(
                new SettingPage.About<>(TERM, "closing/term", ClosingTerm.SHIPPED, ClosingTermController::said), terms);
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping(TERM)
    ModelAndView page(Actor actor, Refill refill) {
        return page.opened(ClosingTermForm.class, ClosingTermForm::of, refill, actor);
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.LIST_CHANGED)
    @PostMapping(TERM)
    ModelAndView set(@ModelAttribute("form") ClosingTermForm form, BindingResult result, Actor actor) {
        return page.set(form, result, actor);
    }

    private static List<Words> said(ClosingTerm term) {
        return List.of(Words.keyed("closing.term.said", term.days(), term.leadMonths()));
    }
}
