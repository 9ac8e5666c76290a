package org.kinward.web.shelter.apart;

import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.shelter.apart.ApartId;
import org.kinward.core.shelter.apart.KeepApart;
import org.kinward.web.access.Allowed;
import org.kinward.web.risk.RiskPath;
import org.kinward.web.shelter.HousePath;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Why two children must not share a room, for a minute; and that it is over. */
@Controller
class ApartEndController {

    private final ApartReading reading;

    private final KeepApart keep;

    ApartEndController(ApartReading reading, KeepApart keep) {
        this.reading = reading;
        this.keep = keep;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = {AuditAction.SEALED_SHOWN,
            AuditAction.STAY_VIEWED})
    @PostMapping(ApartController.APART + "/show")
    ModelAndView show(@PathVariable UUID id, @RequestParam(defaultValue = "") String apart, Actor actor,
            HttpServletResponse response) {
        var read = reading.read(id, actor);
        var why = keep.why(new ApartId(RiskPath.id(apart)), new CaseFileId(id), actor).orElseThrow(NotThere::new);
        var back = HousePath.stay(id, "apart");
        response.setHeader("Refresh", "60; url=" + back);
        return new ModelAndView("shelter/apart-shown").addObject("bar", read.stay().bar(actor)).addObject("why", why)
                .addObject("back", back);
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = {AuditAction.STAY_CHANGED,
            AuditAction.STAY_VIEWED})
    @PostMapping(ApartController.APART + "/end")
    String end(@PathVariable UUID id, @RequestParam(defaultValue = "") String apart, Actor actor) {
        var read = reading.read(id, actor);
        if (!keep.end(new ApartId(RiskPath.id(apart)), new CaseFileId(id), actor, read.stay().house().now())) {
            throw new NotThere();
        }
        return "redirect:" + HousePath.stay(id, "apart");
    }
}
