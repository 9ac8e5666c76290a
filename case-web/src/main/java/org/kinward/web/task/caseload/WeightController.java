package org.kinward.web.task.caseload;

import java.util.List;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.casefile.weight.CaseloadWeight;
import org.kinward.core.casefile.weight.CaseloadWeights;
import org.kinward.core.casefile.weight.Lives;
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

/** The administrator sets how much a child weighs in a caseload, and sees what held before. */
@Controller
class WeightController {

    private static final String WEIGHT = "/admin/caseload";

    private final SettingPage<CaseloadWeight> page;

    WeightController(SettingPages pages, CaseloadWeights weights) {
        page = pages.page(
                new SettingPage.About<>(WEIGHT, "task/weight", CaseloadWeight.SHIPPED, WeightController::said),
                weights);
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping(WEIGHT)
    ModelAndView page(Actor actor, Refill refill) {
        return page.opened(WeightForm.class, WeightForm::of, refill, actor);
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.LIST_CHANGED)
    @PostMapping(WEIGHT)
    ModelAndView set(@ModelAttribute("form") WeightForm form, BindingResult result, Actor actor) {
        return page.set(form, result, actor);
    }

    private static List<Words> said(CaseloadWeight weight) {
        return List.of(Words.keyed("task.weight.said", weight.of(Lives.IN_A_HOUSE), weight.of(Lives.AT_HOME),
                weight.of(Lives.ACROSS_A_BORDER)));
    }
}
