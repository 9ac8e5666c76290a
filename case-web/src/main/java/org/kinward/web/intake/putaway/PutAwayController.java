package org.kinward.web.intake.putaway;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.putaway.PaperPutAway.Became;
import org.kinward.core.intake.putaway.PutPaperAway.Outcome;
import org.kinward.core.intake.putaway.TypedSheet;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.intake.putaway.PutAwayDesk.Asked;
import org.kinward.web.intake.putaway.PutAwayDesk.Seen;
import org.kinward.web.intake.reading.IntakePath;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.words.ChildBar;
import org.kinward.web.shell.form.Option;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Ticks what became of the paper: destroyed, or filed under the number (F24). */
@Controller
class PutAwayController {

    private static final String PAPER = IntakePath.INTAKE + "/paper";

    private final PutAwayDesk desk;
    private final SheetWords words;

    PutAwayController(PutAwayDesk desk, SheetWords words) {
        this.desk = desk;
        this.words = words;
    }

    @GetMapping(PAPER)
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.INTAKE_VIEWED)
    ModelAndView open(@PathVariable UUID id, @ModelAttribute("form") PutAwayForm asked, Refill refill, Actor actor) {
        var form = refill.form(PutAwayForm.class).orElseGet(asked::fresh);
        var seen = desk.seen(new Asked(form.paper(new IntakeId(id)), Set.of()), actor);
        return page(seen, form, new BeanPropertyBindingResult(form, "form")).addObject("destroyed",
                seen.asked().isDestroyed());
    }

    @PostMapping(PAPER)
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER},
            audit = {AuditAction.INTAKE_VIEWED, AuditAction.ANSWER_CHANGED})
    ModelAndView put(@PathVariable UUID id, @ModelAttribute("form") PutAwayForm form, BindingResult wrong,
            Actor actor) {
        var intake = new IntakeId(id);
        var sheets = new Asked(form.paper(intake), form.others(intake));
        var became = Reading.constant(Became.class, form.became());
        if (became.isEmpty()) {
            wrong.rejectValue("became", "paper.became.missing");
            return page(desk.seen(sheets, actor), form, wrong);
        }
        var pressed = desk.put(sheets, became.get(), actor);
        return switch (pressed.outcome()) {
            case Outcome.Kept _ -> new ModelAndView("redirect:" + pressed.seen().back());
            case Outcome.DestroyedAlready(var gone) -> refused(pressed.seen(), form, gone, wrong);
            case Outcome.NotThere _ -> throw new NotThere();
        };
    }

    /** Nothing was kept; what was chosen stands as it was. */
    private ModelAndView refused(Seen seen, PutAwayForm form, List<TypedSheet> gone, BindingResult wrong) {
        var asked = seen.asked().paper();
        if (gone.stream().anyMatch(one -> one.paper().equals(asked))) {
            wrong.rejectValue("became", "paper.became.gone");
        }
        var others = gone.stream().filter(one -> !one.paper().equals(asked)).toList();
        if (!others.isEmpty()) {
            wrong.rejectValue("also", "paper.also.gone",
                    new Object[]{words.named(others, seen.sheets(), seen.ground().zone())}, null);
        }
        var page = page(seen, form, wrong);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(Seen seen, PutAwayForm form, BindingResult wrong) {
        var zone = seen.ground().zone();
        return new ModelAndView("intake/paper/put-away").addObject("form", form)
                .addObject(BindingResult.MODEL_KEY_PREFIX + "form", wrong)
                .addObject("action", IntakePath.of(seen.opened().intake().id(), "paper"))
                .addObject("hub", seen.back()).addObject("about", words.title(seen.asked(), zone))
                .addObject("choices", Arrays.stream(Became.values()).map(Option::of).toList())
                .addObject("boxes", words.boxes(seen.sheets(), zone, form.also()))
                .addObject("childBar", ChildBar.of(seen.opened(), seen.ground().today()));
    }
}
