package org.kinward.web.intake.people;

import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.identity.Shown;
import org.kinward.core.identity.Vault;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultSlot;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.answering.ReadFirstHour;
import org.kinward.web.access.Allowed;
import org.kinward.web.intake.choice.Grounds;
import org.kinward.web.intake.reading.IntakePath;
import org.kinward.web.intake.sealed.WhoLeads;
import org.kinward.web.intake.words.ChildBar;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where others are still in danger, for a minute: nobody can be sent there while nobody can read it. */
@Controller
class OthersWhereController {

    private final ReadFirstHour read;
    private final Grounds grounds;
    private final Vault vault;

    OthersWhereController(ReadFirstHour read, Grounds grounds, Vault vault) {
        this.read = read;
        this.grounds = grounds;
        this.vault = vault;
    }

    @PostMapping(IntakePath.INTAKE + "/others/where")
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER},
            audit = {AuditAction.INTAKE_VIEWED, AuditAction.IDENTITY_SHOWN})
    ModelAndView show(@PathVariable UUID id, Actor actor, HttpServletResponse response) {
        var intake = new IntakeId(id);
        var opened = read.alone(intake).filter(found -> WhoLeads.is(actor, found)).orElseThrow(NotThere::new);
        var slot = VaultSlot.of(opened.intake().reference(), VaultField.OTHERS_WHERE);
        if (!(vault.show(slot, actor) instanceof Shown.Value(var text))) {
            throw new NotThere();
        }
        var back = IntakePath.of(intake, "others");
        response.setHeader("Refresh", "60; url=" + back);
        return new ModelAndView("intake/where").addObject("clear", text.clear()).addObject("back", back)
                .addObject("childBar", ChildBar.of(opened, grounds.of(opened).today()));
    }
}
