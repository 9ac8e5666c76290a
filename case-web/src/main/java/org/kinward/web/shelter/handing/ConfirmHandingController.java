package org.kinward.web.shelter.handing;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.shelter.handing.ConfirmHanding;
import org.kinward.core.shelter.stay.StayId;
import org.kinward.web.access.Allowed;
import org.kinward.web.risk.RiskPath;
import org.kinward.web.shelter.HousePath;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The manager who was called says herself that a child was handed over with her word. */
@Controller
class ConfirmHandingController {

    private final HandReading reading;

    private final ConfirmHanding confirm;

    ConfirmHandingController(HandReading reading, ConfirmHanding confirm) {
        this.reading = reading;
        this.confirm = confirm;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = {AuditAction.STAY_CHANGED,
            AuditAction.STAY_VIEWED})
    @PostMapping(HousePath.STAY + "/hand-over/confirm")
    String confirm(@PathVariable UUID id, @RequestParam(defaultValue = "") String stay, Actor actor) {
        var about = reading.about(id, actor);
        var of = about.read().stays().stream().filter(one -> one.id().value().toString().equals(stay)).findFirst()
                .orElseThrow(NotThere::new);
        if (!confirm.confirm(new StayId(RiskPath.id(stay)), actor, about.read().house().now())
                && !reading.isConfirmed(of.id(), actor)) {
            throw new NotThere();
        }
        return "redirect:" + HousePath.stay(id);
    }
}
