package org.kinward.web.shelter.handing;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.web.access.Allowed;
import org.kinward.web.child.ChildWords;
import org.kinward.web.risk.RiskPath;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shelter.HousePath;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The receipt of a handing over: number, day and papers; no name, and no place. */
@Controller
class ReceiptController {

    private final HandReading reading;

    ReceiptController(HandReading reading) {
        this.reading = reading;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.PRINTED)
    @GetMapping(HousePath.STAY + "/receipt")
    ModelAndView receipt(@PathVariable UUID id, @RequestParam(defaultValue = "") String stay, Actor actor) {
        if (stay.isEmpty()) {
            var _ = reading.about(id, actor);
            return new ModelAndView("redirect:" + HousePath.stay(id));
        }
        var handed = reading.printed(id, RiskPath.id(stay), actor);
        var handing = handed.handing();
        return new ModelAndView("shelter/receipt").addObject("back", HousePath.stay(id))
                .addObject("number", handed.read().head().reference().shown())
                .addObject("seen", ChildWords.of(handed.read().head().seenAs()))
                .addObject("at", handed.read().house().written(handing.at()))
                .addObject("receiver", Option.termKey(handing.to().who()))
                .addObject("identity", Option.termKey(handing.to().identity()))
                .addObject("authority", Option.termKey(handing.to().authority()))
                .addObject("on", new Days().written(handing.to().on()))
                .addObject("goods", Option.termKey(handing.goods().what())).addObject("list", handing.goods().words());
    }
}
