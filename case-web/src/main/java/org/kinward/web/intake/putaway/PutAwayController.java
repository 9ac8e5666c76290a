package org.kinward.web.intake.putaway;

import java.time.Clock;
import java.util.Arrays;
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
import org.kinward.core.intake.putaway.PaperPutAway.Paper.OfFirstHour;
import org.kinward.core.intake.putaway.PaperPutAway.Paper.OfPage;
import org.kinward.core.intake.putaway.PaperPutAway.Paper.OfTalk;
import org.kinward.core.intake.putaway.PutPaperAway;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.intake.choice.Grounds;
import org.kinward.web.intake.reading.IntakePath;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.sealed.WhoLeads;
import org.kinward.web.intake.words.ChildBar;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.page.Words;
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

    private final ReadFirstHour read;
    private final PutPaperAway put;
    private final Grounds grounds;
    private final Clock clock;

    PutAwayController(ReadFirstHour read, PutPaperAway put, Grounds grounds, Clock clock) {
        this.read = read;
        this.put = put;
        this.grounds = grounds;
        this.clock = clock;
    }

    @GetMapping(PAPER)
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.INTAKE_VIEWED)
    ModelAndView open(@PathVariable UUID id, @ModelAttribute("form") PutAwayForm asked, Refill refill, Actor actor) {
        var form = refill.form(PutAwayForm.class).orElseGet(asked::fresh);
        return page(id, form, new BeanPropertyBindingResult(form, "form"), actor);
    }

    @PostMapping(PAPER)
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER},
            audit = {AuditAction.INTAKE_VIEWED, AuditAction.ANSWER_CHANGED})
    ModelAndView put(@PathVariable UUID id, @ModelAttribute("form") PutAwayForm form, BindingResult wrong,
            Actor actor) {
        var became = Reading.constant(Became.class, form.became());
        if (became.isEmpty()) {
            wrong.rejectValue("became", "paper.became.missing");
            return page(id, form, wrong, actor);
        }
        var paper = form.paper(new IntakeId(id));
        opened(form, paper, actor);
        var said = new PaperPutAway(paper, became.get(), actor.person(), clock.instant());
        return switch (put.put(said)) {
            case KEPT -> new ModelAndView("redirect:" + back(form, paper));
            case DESTROYED_ALREADY -> {
                wrong.rejectValue("became", "paper.became.gone");
                var page = page(id, form, wrong, actor);
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield page;
            }
            case NOT_THERE -> throw new NotThere();
        };
    }

    /** To where the record tells of the paper. */
    private static String back(PutAwayForm form, PaperPutAway.Paper paper) {
        return switch (paper) {
            case OfFirstHour(var intake) -> IntakePath.hub(intake);
            case OfTalk(var intake, _) -> IntakePath.of(intake, "days");
            case OfPage(var intake, _, _) -> IntakePath.of(intake, form.page().orElseThrow().path());
        };
    }

    /** What was typed from the paper. */
    private static Words about(PutAwayForm form, PaperPutAway.Paper paper) {
        return switch (paper) {
            case OfFirstHour _ -> Words.keyed("intake.hub.title");
            case OfTalk(_, var number) -> Words.keyed("days.talk.title", number);
            case OfPage _ -> form.page().orElseThrow().title();
        };
    }

    private ModelAndView page(UUID id, PutAwayForm form, BindingResult wrong, Actor actor) {
        var paper = form.paper(new IntakeId(id));
        var opened = opened(form, paper, actor);
        return new ModelAndView("intake/paper/put-away").addObject("form", form)
                .addObject(BindingResult.MODEL_KEY_PREFIX + "form", wrong)
                .addObject("action", IntakePath.of(opened.intake().id(), "paper"))
                .addObject("hub", back(form, paper)).addObject("about", about(form, paper))
                .addObject("choices", Arrays.stream(Became.values()).map(Option::of).toList())
                .addObject("childBar", ChildBar.of(opened, grounds.of(opened).today()));
    }

    /** The record, for whoever may see what was typed from the paper. */
    private Opened opened(PutAwayForm form, PaperPutAway.Paper paper, Actor actor) {
        return read.alone(paper.intake()).filter(one -> isShown(form, one, actor) && put.knows(paper))
                .orElseThrow(NotThere::new);
    }

    private static boolean isShown(PutAwayForm form, Opened opened, Actor actor) {
        return form.page().map(page -> page.kind().map(kind -> WhoLeads.opens(actor, opened, kind))
                .orElseGet(() -> WhoLeads.is(actor, opened))).orElse(true);
    }
}
