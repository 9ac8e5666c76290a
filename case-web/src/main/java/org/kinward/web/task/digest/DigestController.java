package org.kinward.web.task.digest;

import java.util.List;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.task.digest.DigestTime;
import org.kinward.core.task.digest.DigestTimes;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.setting.SettingPage;
import org.kinward.web.setting.SettingPages;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The administrator sets whether the mail of the day is sent, and sees what held before. */
@Controller
class DigestController {

    private static final String DIGEST = "/admin/digest";

    private final SettingPage<DigestTime> page;

    DigestController(SettingPages pages, DigestTimes times) {
        page = pages.page(new SettingPage.About<>(DIGEST, "task/digest", DigestTime.SHIPPED, DigestController::said),
                times);
    }

    @Allowed(roles = Role.ADMINISTRATOR)
    @GetMapping(DIGEST)
    ModelAndView page(Actor actor, Refill refill) {
        return page.opened(DigestForm.class, DigestForm::of, refill, actor);
    }

    @Allowed(roles = Role.ADMINISTRATOR, audit = AuditAction.LIST_CHANGED)
    @PostMapping(DIGEST)
    ModelAndView set(@ModelAttribute("form") DigestForm form, BindingResult result, Actor actor) {
        return page.set(form, result, actor);
    }

    @ModelAttribute("choices")
    List<Option> choices() {
        return List.of(Option.keyed("YES", "task.digest.yes"), Option.keyed("NO", "task.digest.no"));
    }

    private static List<Words> said(DigestTime time) {
        return List.of(time.on() ? Words.keyed("task.digest.said", time.hour()) : Words.keyed("task.digest.off"));
    }
}
