package org.kinward.web.intake.name;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.intake.IntakeId;
import org.kinward.web.access.Allowed;
import org.kinward.web.child.SameName;
import org.kinward.web.intake.choice.Grounds;
import org.kinward.web.intake.reading.IntakePath;
import org.kinward.web.intake.sheet.SheetKind;
import org.kinward.web.intake.words.ChildBar;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks whether one of these records is of the same child; nothing is decided by the program (F53). */
@Controller
class SeenBeforeController {

    private final NameDesk desk;
    private final Grounds grounds;
    private final SameName same;

    SeenBeforeController(NameDesk desk, Grounds grounds, SameName same) {
        this.desk = desk;
        this.grounds = grounds;
        this.same = same;
    }

    @GetMapping(IntakePath.INTAKE + "/seen-before")
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER},
            audit = {AuditAction.INTAKE_VIEWED, AuditAction.CHILDREN_LISTED})
    ModelAndView ask(@PathVariable UUID id, @RequestParam(required = false) Set<UUID> file,
            @RequestParam(defaultValue = "name") String known, Actor actor) {
        var intake = new IntakeId(id);
        var now = desk.open(intake, actor);
        var cards = file == null ? List.of() : same.cards(file);
        var byPhone = known.equals(SheetKind.CONTACT.path());
        var onward = IntakePath.of(intake, byPhone ? SheetKind.RESPONSIBLE.path() : "check");
        if (cards.isEmpty()) {
            return new ModelAndView("redirect:" + onward);
        }
        return new ModelAndView("intake/seen-before").addObject("cards", cards)
                .addObject("onward", onward)
                .addObject("path", byPhone ? IntakePath.of(intake, SheetKind.CONTACT.path()) : now.action())
                .addObject("lead", byPhone ? "intake.seen-before.phone" : "intake.seen-before.lead")
                .addObject("childBar", ChildBar.of(now.opened(), grounds.of(now.opened()).today()));
    }
}
