package org.kinward.web.intake.name;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.intake.IntakeId;
import org.kinward.web.access.Allowed;
import org.kinward.web.child.SameName;
import org.kinward.web.intake.choice.Grounds;
import org.kinward.web.intake.page.After;
import org.kinward.web.intake.reading.IntakePath;
import org.kinward.web.intake.sheet.SheetKind;
import org.kinward.web.intake.words.ChildBar;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
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

    /**
     * How somebody came here.
     *
     * @param known
     *            the page that made it known
     * @param then
     *            {@value IntakePath#LATER} when the work goes on another time
     */
    record Way(@Nullable String known, @Nullable String then) {
    }

    /** The page that made it known, what it leads on to, and the words that say why somebody is asked. */
    private record From(String path, String next, String lead) {

        static From of(Way way, NameDesk.Now now) {
            var intake = now.intake().id();
            if (SheetKind.CONTACT.path().equals(way.known())) {
                return new From(IntakePath.of(intake, SheetKind.CONTACT.path()),
                        After.next(SheetKind.CONTACT, now.opened()), "intake.seen-before.phone");
            }
            if (SheetKind.OWN_NAMES.path().equals(way.known()) && !now.opened().isDraft()) {
                return new From(IntakePath.of(intake, SheetKind.OWN_NAMES.path()),
                        IntakePath.of(intake, SheetKind.OWN_NAMES.folder()), "intake.seen-before.names");
            }
            return new From(now.action(), IntakePath.of(intake, "check"), "intake.seen-before.lead");
        }
    }

    @GetMapping(IntakePath.INTAKE + "/seen-before")
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER},
            audit = {AuditAction.INTAKE_VIEWED, AuditAction.CHILDREN_LISTED})
    ModelAndView ask(@PathVariable UUID id, @RequestParam(required = false) Set<UUID> file,
            @ModelAttribute("way") Way way, Actor actor) {
        var intake = new IntakeId(id);
        var now = desk.open(intake, actor);
        var cards = file == null ? List.of() : same.cards(file);
        var from = From.of(way, now);
        var onward = IntakePath.LATER.equals(way.then()) ? now.hub() : from.next();
        if (cards.isEmpty()) {
            return new ModelAndView("redirect:" + onward);
        }
        return new ModelAndView("intake/seen-before").addObject("cards", cards)
                .addObject("onward", onward)
                .addObject("path", from.path()).addObject("lead", from.lead())
                .addObject("same", now.opened().isDraft() ? "intake.seen-before.same" : "intake.seen-before.record")
                .addObject("childBar", ChildBar.of(now.opened(), grounds.of(now.opened()).today()));
    }
}
