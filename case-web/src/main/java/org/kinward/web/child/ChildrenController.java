package org.kinward.web.child;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The list of children: of the own ones, or of a place in care. */
@Controller
class ChildrenController {

    private final ListReading reading;

    private final ChildPages pages;

    private final ListPages shown;

    ChildrenController(ListReading reading, ChildPages pages, ListPages shown) {
        this.reading = reading;
        this.pages = pages;
        this.shown = shown;
    }

    /** What stands in the box: what was typed there before the screen was locked or the session lost. */
    @ModelAttribute("findForm")
    FindInput typed(Refill refill) {
        return FindInput.typed(refill);
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.CHILDREN_LISTED)
    @GetMapping("/children")
    String list(@ModelAttribute("form") ListForm typed, BindingResult result, Actor actor, Model model) {
        var form = ListReading.known(typed);
        var asked = reading.read(form, result, actor);
        var listed = pages.list(asked, actor);
        model.addAttribute("page", shown.of(form, listed, actor));
        model.addAttribute("form", form.at(ListReading.chosen(form.scope(), actor)));
        return "child/list";
    }
}
