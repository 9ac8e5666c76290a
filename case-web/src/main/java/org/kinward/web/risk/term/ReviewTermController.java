package org.kinward.web.risk.term;

import java.util.List;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.risk.term.ReviewTerm;
import org.kinward.core.risk.term.ReviewTerms;
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

/** The administrator sets after how many hours a danger is looked at again, and sees what held before. */
@Controller
class ReviewTermController {

    private static final String TERM = "/admin/danger";

    private final SettingPage<ReviewTerm> page;

    ReviewTermController(SettingPages pages, ReviewTerms terms) {
        page = pages.page(new SettingPage.About<>(TERM, "risk/term", ReviewTerm.SHIPPED, ReviewTermController::said),
                terms);
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping(TERM)
    ModelAndView page(Actor actor, Refill refill) {
        return page.opened(ReviewTermForm.class, ReviewTermForm::of, refill, actor);
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.LIST_CHANGED)
    @PostMapping(TERM)
    ModelAndView set(@ModelAttribute("form") ReviewTermForm form, BindingResult result, Actor actor) {
        return page.set(form, result, actor);
    }

    private static List<Words> said(ReviewTerm term) {
        return List.of(Words.keyed("risk.term.hours", term.immediate(), term.high(), term.medium(), term.low()));
    }
}
