package org.kinward.web.risk.danger;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.risk.danger.SeeDanger;
import org.kinward.reporting.risk.Dangers;
import org.kinward.web.access.Allowed;
import org.kinward.web.risk.RiskPath;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Card;
import org.kinward.web.shell.page.Tag;
import org.kinward.web.shell.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The danger to one child at a glance, and to all children at a manager's places. */
@Controller
class DangerController {

    private final DangerReading reading;

    private final SeeDanger see;

    private final Clock clock;

    DangerController(DangerReading reading, SeeDanger see, Clock clock) {
        this.reading = reading;
        this.see = see;
        this.clock = clock;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.DANGER_VIEWED)
    @GetMapping(RiskPath.DANGER)
    ModelAndView danger(@PathVariable UUID id, Actor actor) {
        var danger = reading.danger(id, actor);
        return new ModelAndView("risk/danger").addObject("bar", danger.at().bar(actor)).addObject("page",
                DangerPage.of(danger));
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.DANGER_SEEN)
    @PostMapping(RiskPath.DANGER + "/seen")
    String seen(@PathVariable UUID id, Actor actor) {
        if (!see.see(new CaseFileId(id), actor, clock.instant())) {
            throw new NotThere();
        }
        return "redirect:" + RiskPath.danger(id);
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.CHILDREN_LISTED)
    @GetMapping("/dangers")
    ModelAndView all(Actor actor) {
        return new ModelAndView("risk/dangers").addObject("cards",
                reading.all(actor).stream().map(DangerController::card).toList());
    }

    /** A number, how great the danger is since when, and what is missing. */
    private static Card card(Dangers.Line line) {
        var lines = new ArrayList<Words>();
        var days = new Days();
        var now = line.now();
        now.level().ifPresentOrElse(
                level -> lines.add(Words.keyed("risk.dangers.since", days.written(level.since()))),
                () -> lines.add(Words.keyed("risk.dangers.never", days.written(line.opened()))));
        now.next().map(next -> Words.keyed(next.late() ? "risk.danger.late" : "risk.danger.by",
                days.written(next.due()))).ifPresent(lines::add);
        lines.add(now.lacksAction() ? Words.keyed("risk.dangers.no-action")
                : Words.keyed("risk.danger.actions", now.actions()));
        var late = now.next().filter(next -> next.late()).isPresent() || now.level().isEmpty();
        return new Card(line.reference().shown(), RiskPath.danger(line.file()), List.copyOf(lines),
                now.level().map(level -> new Tag("risk.tag." + level.level(), DangerPage.colour(level.level())))
                        .orElseGet(() -> new Tag("risk.tag.none", late ? "red" : "grey")));
    }
}
