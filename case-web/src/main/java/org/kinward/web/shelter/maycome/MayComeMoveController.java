package org.kinward.web.shelter.maycome;

import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.identity.Shown;
import org.kinward.core.identity.Vault;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultSlot;
import org.kinward.core.shelter.maycome.KeepMayCome;
import org.kinward.web.access.Allowed;
import org.kinward.web.shelter.HousePath;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The name of a line for a minute; a manager agrees to it; it is over. */
@Controller
class MayComeMoveController {

    private final MayComeReading reading;

    private final Vault vault;

    private final KeepMayCome keep;

    MayComeMoveController(MayComeReading reading, Vault vault, KeepMayCome keep) {
        this.reading = reading;
        this.vault = vault;
        this.keep = keep;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = {AuditAction.IDENTITY_SHOWN,
            AuditAction.STAY_VIEWED})
    @PostMapping(MayComeController.MAY_COME + "/show")
    ModelAndView show(@PathVariable UUID id, @RequestParam(defaultValue = "") String line, Actor actor,
            HttpServletResponse response) {
        var read = reading.read(id, actor);
        var slot = new VaultSlot(read.stay().head().reference(), VaultField.MAY_COME, read.line(line).who().name());
        if (!(vault.show(slot, actor) instanceof Shown.Value(var text))) {
            throw new NotThere();
        }
        var back = HousePath.stay(id, "may-come");
        response.setHeader("Refresh", "60; url=" + back);
        return new ModelAndView("shelter/may-come-shown").addObject("bar", read.stay().bar(actor))
                .addObject("may", read.line(line).who().may()).addObject("clear", text.clear()).addObject("back", back);
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = {AuditAction.STAY_CHANGED, AuditAction.STAY_VIEWED})
    @PostMapping(MayComeController.MAY_COME + "/agree")
    ModelAndView agree(@PathVariable UUID id, @RequestParam(defaultValue = "") String line, Actor actor) {
        var read = reading.read(id, actor);
        return switch (keep.agree(read.line(line).id(), new CaseFileId(id), actor, read.stay().house().now())) {
            case KEPT -> new ModelAndView("redirect:" + HousePath.stay(id, "may-come"));
            case OWN_WORD -> refused(id, actor, "shelter.may.own-word", HttpStatus.UNPROCESSABLE_CONTENT);
            case DONE_BEFORE -> refused(id, actor, "shelter.may.done-before", HttpStatus.CONFLICT);
            case OVER_ALREADY, TOO_LONG, NO_REASON, NOT_THERE -> throw new NotThere();
        };
    }

    private ModelAndView refused(UUID id, Actor actor, String why, HttpStatus status) {
        var read = reading.read(id, actor);
        var page = new ModelAndView("shelter/may-come").addObject("bar", read.stay().bar(actor))
                .addObject("lines", MayComeWords.lines(read, actor)).addObject("leads", read.stay().leads())
                .addObject("refused", why);
        page.setStatus(status);
        return page;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = {AuditAction.STAY_CHANGED,
            AuditAction.STAY_VIEWED})
    @PostMapping(MayComeController.MAY_COME + "/end")
    String end(@PathVariable UUID id, @RequestParam(defaultValue = "") String line, Actor actor) {
        var read = reading.read(id, actor).forWhoLeads();
        var of = read.lines().stream().filter(one -> one.id().value().toString().equals(line)).findFirst();
        if (of.isPresent() && !keep.end(of.get().id(), new CaseFileId(id), actor, read.stay().house().now())) {
            throw new NotThere();
        }
        return "redirect:" + HousePath.stay(id, "may-come");
    }
}
