package org.kinward.web.shelter.term;

import java.util.List;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.shelter.term.HouseTerms;
import org.kinward.core.shelter.term.HouseTimes;
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

/** The administrator sets by when something is done in the houses of the agency, and sees what held before. */
@Controller
class HouseTimesController {

    private static final String TERM = "/admin/house-times";

    private final SettingPage<HouseTimes> page;

    HouseTimesController(SettingPages pages, HouseTerms terms) {
        page = pages.page(new SettingPage.About<>(TERM, "shelter/term", HouseTimes.SHIPPED, HouseTimesController::said),
                terms);
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping(TERM)
    ModelAndView page(Actor actor, Refill refill) {
        return page.opened(HouseTimesForm.class, HouseTimesForm::of, refill, actor);
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.LIST_CHANGED)
    @PostMapping(TERM)
    ModelAndView set(@ModelAttribute("form") HouseTimesForm form, BindingResult result, Actor actor) {
        return page.set(form, result, actor);
    }

    private static List<Words> said(HouseTimes times) {
        return List.of(
                Words.keyed("shelter.term.missing.said", times.missing().told(), times.missing().authority(),
                        times.missing().decided()),
                Words.keyed("shelter.term.came.said", times.health(), times.firstLook()),
                Words.keyed("shelter.term.stays.said", times.stays().first(), times.stays().second(),
                        times.stays().third()),
                Words.keyed("shelter.term.leaves.said", times.leavesFrom()));
    }
}
