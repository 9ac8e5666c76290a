package org.kinward.web.service.directory;

import java.util.List;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.service.term.DirectoryTerm;
import org.kinward.core.service.term.DirectoryTerms;
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

/** The administrator sets after how many days a line of the directory is old, and sees what held before. */
@Controller
class DirectoryTermController {

    private static final String TERM = "/admin/services";

    private final SettingPage<DirectoryTerm> page;

    DirectoryTermController(SettingPages pages, DirectoryTerms terms) {
        page = pages.page(
                new SettingPage.About<>(TERM, "service/term", DirectoryTerm.SHIPPED, DirectoryTermController::said),
                terms);
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping(TERM)
    ModelAndView page(Actor actor, Refill refill) {
        return page.opened(DirectoryTermForm.class, DirectoryTermForm::of, refill, actor);
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.LIST_CHANGED)
    @PostMapping(TERM)
    ModelAndView set(@ModelAttribute("form") DirectoryTermForm form, BindingResult result, Actor actor) {
        return page.set(form, result, actor);
    }

    private static List<Words> said(DirectoryTerm term) {
        return List.of(Words.keyed("service.term.is", term.days()));
    }
}
