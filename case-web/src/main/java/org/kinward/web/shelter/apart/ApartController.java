package org.kinward.web.shelter.apart;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.shelter.apart.Apart;
import org.kinward.core.shelter.apart.KeepApart;
import org.kinward.core.story.TellingSearch;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shelter.HousePath;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who must not share a room with a child, and one more who must not. */
@Controller
class ApartController {

    static final String APART = HousePath.STAY + "/apart";

    private static final String NEW = APART + "/new";

    private final ApartReading reading;

    private final TellingSearch search;

    private final KeepApart keep;

    ApartController(ApartReading reading, TellingSearch search, KeepApart keep) {
        this.reading = reading;
        this.search = search;
        this.keep = keep;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.STAY_VIEWED)
    @GetMapping(APART)
    ModelAndView list(@PathVariable UUID id, Actor actor) {
        var read = reading.read(id, actor);
        return new ModelAndView("shelter/apart").addObject("bar", read.stay().bar(actor))
                .addObject("lines", read.lines())
                .addObject("may", read.cares() && read.stay().here().isPresent());
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.STAY_VIEWED)
    @GetMapping(NEW)
    ModelAndView page(@PathVariable UUID id, Actor actor, Refill refill) {
        var read = reading.read(id, actor).forWhoCares();
        return read.stay().here().isEmpty() ? new ModelAndView("redirect:" + HousePath.stay(id))
                : page(read, actor).addObject("form", refill.form(ApartForm.class, HousePath.stay(id, "apart/new"))
                        .orElseGet(ApartForm::empty));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = {AuditAction.STAY_CHANGED,
            AuditAction.STAY_VIEWED})
    @PostMapping(NEW)
    ModelAndView keep(@PathVariable UUID id, @ModelAttribute("form") ApartForm form, BindingResult result,
            Actor actor) {
        var read = reading.read(id, actor).forWhoCares();
        if (read.others().stream().noneMatch(other -> other.value().equals(form.other())) && !form.other().isEmpty()) {
            throw new NotThere();
        }
        var typed = form.read(new Fields(result, search, field -> "shelter.apart." + field), read.stay().house(),
                new CaseFileId(id), actor.person());
        if (typed.isEmpty()) {
            return page(read, actor);
        }
        try {
            return kept(typed.get(), read, result, actor);
        } catch (StaleRevision otherWish) {
            var page = page(read, actor).addObject("form", form.anew()).addObject("again", true);
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    private ModelAndView kept(ApartForm.Read typed, ApartReading.Read read, BindingResult result, Actor actor) {
        var outcome = keep.keep(typed.apart(), typed.why(), actor, read.stay().house().today());
        return switch (outcome) {
            case KEPT -> new ModelAndView("redirect:" + HousePath.stay(typed.apart().child().value(), "apart"));
            case NOT_THERE -> throw new NotThere();
            case OVER_ALREADY, TOO_LONG -> {
                result.rejectValue("until", "shelter.apart." + outcome);
                var page = page(read, actor);
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield page;
            }
        };
    }

    private static ModelAndView page(ApartReading.Read read, Actor actor) {
        return new ModelAndView("shelter/apart-new").addObject("bar", read.stay().bar(actor))
                .addObject("others", read.others()).addObject("bys", Option.all(Apart.SaidApart.values()));
    }
}
