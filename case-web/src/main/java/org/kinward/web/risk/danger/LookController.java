package org.kinward.web.risk.danger;

import java.util.List;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.risk.DangerLevel;
import org.kinward.core.risk.danger.Assessment;
import org.kinward.core.risk.danger.AssessmentId;
import org.kinward.core.risk.danger.JudgeDanger;
import org.kinward.core.risk.danger.Judgement;
import org.kinward.core.risk.danger.Sign;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.risk.RiskCase;
import org.kinward.web.risk.RiskPath;
import org.kinward.web.shell.form.Option;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Looking at the danger a child is in: people judge, and nothing is suggested on this page. */
@Controller
class LookController {

    private static final String LOOK = RiskPath.DANGER + "/look";

    private final DangerReading reading;

    private final NamelessFields fields;

    private final JudgeDanger judge;

    LookController(DangerReading reading, NamelessFields fields, JudgeDanger judge) {
        this.reading = reading;
        this.fields = fields;
        this.judge = judge;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.DANGER_VIEWED)
    @GetMapping(LOOK)
    ModelAndView page(@PathVariable UUID id, Actor actor, Refill refill) {
        var at = reading.at(id, actor);
        return page(at, actor).addObject("form", refill.form(LookForm.class, RiskPath.danger(id, "look"))
                .orElseGet(() -> LookForm.empty(seen(at))));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.DANGER_JUDGED)
    @PostMapping(LOOK)
    ModelAndView judge(@PathVariable UUID id, @ModelAttribute("form") LookForm form, BindingResult result,
            Actor actor) {
        var at = reading.at(id, actor);
        var read = form.read(fields.of(result, "risk.look"));
        if (read.isEmpty()
                || !fields.hold(result, at, actor, new NamelessFields.Said("reason", read.get().reason()))) {
            return page(at, actor);
        }
        var judgement = new Judgement(read.get().level(), read.get().reason(), actor.person(), at.now());
        var look = Assessment.Judged
                .make(new Assessment.Which(new AssessmentId(form.stamp().idempotencyKey()), at.file(),
                        form.stamp().shownRevision()), read.get().signs(), judgement);
        try {
            return switch (judge.judge(look, actor)) {
                case JUDGED -> new ModelAndView("redirect:" + RiskPath.danger(id, "suggestion") + "?look="
                        + look.id().value());
                case NOT_THERE -> throw new NotThere();
            };
        } catch (StaleRevision faster) {
            return stale(at, form, actor);
        }
    }

    /** Somebody has looked since: what stands there now is shown, and what was typed is not lost. */
    private ModelAndView stale(RiskCase at, LookForm form, Actor actor) {
        var looks = reading.looks(at);
        var page = page(at, actor).addObject("form", form.seen(new Revision(looks.size()))).addObject("stale",
                looks.stream().limit(1).flatMap(one -> LookWords.rows(one, at).stream()).toList());
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private Revision seen(RiskCase at) {
        return new Revision(reading.looks(at).size());
    }

    private static ModelAndView page(RiskCase at, Actor actor) {
        return new ModelAndView("risk/look").addObject("bar", at.bar(actor))
                .addObject("signs", Option.all(Sign.values())).addObject("levels", levels())
                .addObject("sides", List.of("people", "place", "self", "health", "law", "online"));
    }

    /** The greatest danger first, each with what it means. */
    static List<Option> levels() {
        return List.of(DangerLevel.values()).reversed().stream()
                .map(level -> Option.of(level).withHint("risk.level." + level + ".hint")).toList();
    }
}
