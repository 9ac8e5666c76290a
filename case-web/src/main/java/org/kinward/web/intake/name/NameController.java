package org.kinward.web.intake.name;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.intake.CallWord;
import org.kinward.core.intake.IntakeId;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.intake.choice.Grounds;
import org.kinward.web.intake.reading.IntakePath;
import org.kinward.web.intake.reading.SealedReading;
import org.kinward.web.intake.typed.TypedText;
import org.kinward.web.intake.words.ChildBar;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The name the child uses goes to the vault and is not shown back; the call word is the child's own choice (F20). */
@Controller
class NameController {

    private static final String NAME = IntakePath.INTAKE + "/name";

    private final NameDesk desk;
    private final Grounds grounds;

    NameController(NameDesk desk, Grounds grounds) {
        this.desk = desk;
        this.grounds = grounds;
    }

    @GetMapping(NAME)
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.INTAKE_VIEWED)
    ModelAndView open(@PathVariable UUID id, Actor actor, Refill refill) {
        var now = desk.open(new IntakeId(id), actor);
        return page(now).addObject("form", refill.form(NameForm.class, now.action()).orElseGet(now::form));
    }

    @PostMapping(NAME)
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER},
            audit = {AuditAction.IDENTITY_WRITTEN, AuditAction.ANSWER_CHANGED})
    ModelAndView save(@PathVariable UUID id, @ModelAttribute("form") NameForm form, BindingResult wrong, Actor actor) {
        var intake = new IntakeId(id);
        var now = desk.toSave(intake, actor);
        TypedText.problem(TypedText.of(form.name()), SealedReading.LINE)
                .ifPresent(key -> wrong.rejectValue("name", key, new Object[]{SealedReading.LINE}, null));
        if (!form.word().isBlank() && !CallWord.isOneWord(form.word())) {
            wrong.rejectValue("word", "intake.name.word.wrong");
        }
        if (wrong.hasErrors()) {
            return page(desk.open(intake, actor));
        }
        return switch (desk.save(form, now, actor)) {
            case SAVED -> new ModelAndView("redirect:" + desk.onward(form, now, actor));
            case NOTHING_NEW -> new ModelAndView("redirect:" + NameDesk.onwardUnchanged(form, now));
            case TAKEN -> {
                wrong.rejectValue("word", "intake.name.word.taken");
                yield page(desk.open(intake, actor));
            }
            case STALE -> {
                wrong.rejectValue("word", "intake.name.stale");
                var fresh = desk.open(intake, actor);
                yield conflicting(page(fresh).addObject("form", NameDesk.again(form, fresh)));
            }
        };
    }

    private static ModelAndView conflicting(ModelAndView page) {
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private ModelAndView page(NameDesk.Now now) {
        return new ModelAndView("intake/name").addObject("page", now).addObject("childBar",
                ChildBar.of(now.opened(), grounds.of(now.opened()).today()));
    }
}
