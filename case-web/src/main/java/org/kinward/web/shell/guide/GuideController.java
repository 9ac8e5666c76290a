package org.kinward.web.shell.guide;

import org.kinward.web.shell.AllowedToEveryone;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the style guide: as opened, as filled in, as sent back. */
@Controller
@Profile("demo")
final class GuideController {

    private static final String VIEW = "guide/style-guide";

    @AllowedToEveryone
    @GetMapping("/style-guide")
    String empty(Model model) {
        return show(GuideForm.empty(), model);
    }

    @AllowedToEveryone
    @GetMapping("/style-guide/filled")
    String filled(Model model) {
        return show(GuideForm.filled(), model);
    }

    @AllowedToEveryone
    @GetMapping("/style-guide/wrong")
    String wrong(Model model) {
        var view = show(GuideForm.empty(), model);
        var result = new BeanPropertyBindingResult(model.getAttribute("form"), "form");
        result.rejectValue("words.value", "shell.answer.value-missing");
        result.rejectValue("words.standing", "shell.answer.both");
        result.rejectValue("years.value", "guide.years.wrong");
        result.rejectValue("day.value", "shell.date.missing");
        result.rejectValue("safe.value", "guide.safe.missing");
        result.rejectValue("seen.value", "guide.seen.missing");
        result.rejectValue("q.room.value", "shell.select.choose");
        result.rejectValue("q.work.value", "shell.select.choose");
        result.rejectValue("q.means.said", "intake.listed.said.missing");
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", result);
        return view;
    }

    private static String show(GuideForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("page", new GuidePage());
        return VIEW;
    }
}
