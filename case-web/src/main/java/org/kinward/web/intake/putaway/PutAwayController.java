package org.kinward.web.intake.putaway;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.answering.ReadFirstHour;
import org.kinward.core.intake.answering.ReadFirstHour.Opened;
import org.kinward.core.intake.putaway.PaperPutAway;
import org.kinward.core.intake.putaway.PaperPutAway.Became;
import org.kinward.core.intake.putaway.PaperPutAway.Paper;
import org.kinward.core.intake.putaway.PutPaperAway;
import org.kinward.core.intake.putaway.PutPaperAway.Outcome;
import org.kinward.core.intake.putaway.TypedSheet;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.intake.choice.Grounds;
import org.kinward.web.intake.reading.Ground;
import org.kinward.web.intake.reading.IntakePath;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.words.ChildBar;
import org.kinward.web.shell.form.Option;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
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

    private final ReadFirstHour read;
    private final PutPaperAway put;
    private final Around around;
    private final Clock clock;

    PutAwayController(ReadFirstHour read, PutPaperAway put, Around around, Clock clock) {
        this.read = read;
        this.put = put;
        this.around = around;
        this.clock = clock;
    }

    /** What the page says besides. */
    @Component
    record Around(Grounds grounds, SheetWords words) {
    }

    /** The record, and the sheets: the one that is asked about first. */
    private record Seen(Opened opened, Ground ground, List<TypedSheet> sheets) {
    }

    @GetMapping(PAPER)
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.INTAKE_VIEWED)
    ModelAndView open(@PathVariable UUID id, @ModelAttribute("form") PutAwayForm asked, Refill refill, Actor actor) {
        var form = refill.form(PutAwayForm.class).orElseGet(asked::fresh);
        return page(seen(form.paper(new IntakeId(id)), actor), form, new BeanPropertyBindingResult(form, "form"));
    }

    @PostMapping(PAPER)
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER},
            audit = {AuditAction.INTAKE_VIEWED, AuditAction.ANSWER_CHANGED})
    ModelAndView put(@PathVariable UUID id, @ModelAttribute("form") PutAwayForm form, BindingResult wrong,
            Actor actor) {
        var paper = form.paper(new IntakeId(id));
        var others = form.others(paper.intake());
        var seen = seen(paper, actor);
        if (!others.stream().allMatch(other -> WhoSeesSheet.isFor(actor, seen.opened(), other))) {
            throw new NotThere();
        }
        var became = Reading.constant(Became.class, form.became());
        if (became.isEmpty()) {
            wrong.rejectValue("became", "paper.became.missing");
            return page(seen, form, wrong);
        }
        return switch (put.put(new PaperPutAway(paper, became.get(), actor.person(), clock.instant()), others)) {
            case Outcome.Kept _ -> new ModelAndView("redirect:" + around.words().back(seen.sheets().getFirst()));
            case Outcome.DestroyedAlready(var gone) -> refused(seen, form, gone, wrong);
            case Outcome.NotThere _ -> throw new NotThere();
        };
    }

    /** Nothing was kept; what was chosen stands as it was. */
    private ModelAndView refused(Seen seen, PutAwayForm form, List<TypedSheet> gone, BindingResult wrong) {
        var asked = seen.sheets().getFirst().paper();
        if (gone.stream().anyMatch(one -> one.paper().equals(asked))) {
            wrong.rejectValue("became", "paper.became.gone");
        }
        var others = gone.stream().filter(one -> !one.paper().equals(asked)).toList();
        if (!others.isEmpty()) {
            wrong.rejectValue("also", "paper.also.gone",
                    new Object[]{around.words().named(others, seen.sheets(), seen.ground().zone())}, null);
        }
        var page = page(seen, form, wrong);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(Seen seen, PutAwayForm form, BindingResult wrong) {
        var sheet = seen.sheets().getFirst();
        var zone = seen.ground().zone();
        return new ModelAndView("intake/paper/put-away").addObject("form", form)
                .addObject(BindingResult.MODEL_KEY_PREFIX + "form", wrong)
                .addObject("action", IntakePath.of(seen.opened().intake().id(), "paper"))
                .addObject("hub", around.words().back(sheet)).addObject("about", around.words().title(sheet, zone))
                .addObject("choices", Arrays.stream(Became.values()).map(Option::of).toList())
                .addObject("boxes", around.words().boxes(seen.sheets(), zone, form.also()))
                .addObject("childBar", ChildBar.of(seen.opened(), seen.ground().today()));
    }

    /** The record and the sheets, for whoever may see what was typed from this one. */
    private Seen seen(Paper paper, Actor actor) {
        var opened = read.alone(paper.intake()).filter(one -> WhoSeesSheet.isFor(actor, one, paper))
                .orElseThrow(NotThere::new);
        var sheets = put.sheets(paper).stream().filter(one -> WhoSeesSheet.isFor(actor, opened, one.paper())).toList();
        return Optional.of(sheets).filter(all -> !all.isEmpty())
                .map(all -> new Seen(opened, around.grounds().of(opened), all)).orElseThrow(NotThere::new);
    }
}
