package org.kinward.web.followup.visit;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.followup.keeping.HearChild;
import org.kinward.core.followup.visit.Heard;
import org.kinward.core.followup.visit.Question;
import org.kinward.core.followup.visit.VisitId;
import org.kinward.core.plan.promise.PromiseAnswer;
import org.kinward.core.saving.StaleRevision;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.followup.FollowUpPath;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.risk.RiskPath;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The second page of a visit: the ten questions, the same at start and end, with what was said last time beside them. */
@Controller
class HeardController {

    private static final String HEARD = FollowUpPath.FOLLOW_UP + "/heard";

    private final HeardReading reading;
    private final NamelessFields fields;
    private final HearChild hear;

    HeardController(HeardReading reading, NamelessFields fields, HearChild hear) {
        this.reading = reading;
        this.fields = fields;
        this.hear = hear;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.FOLLOW_UP_VIEWED)
    @GetMapping(HEARD)
    ModelAndView page(@PathVariable UUID id, @RequestParam(defaultValue = "") String visit, Actor actor,
            Refill refill) {
        if (visit.isEmpty()) {
            reading.at(id, actor);
            return new ModelAndView("redirect:" + FollowUpPath.of(id));
        }
        var one = reading.visit(id, new VisitId(RiskPath.id(visit)), actor);
        if (one.visit().heard().isPresent()) {
            return new ModelAndView("redirect:" + FollowUpPath.of(id));
        }
        return HeardPage.of(one, refill.form(HeardForm.class, FollowUpPath.of(id, "heard"))
                .orElseGet(() -> HeardForm.begin(one.visit().visit().id().value(), one.asked())), actor);
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.VISIT_RECORDED)
    @PostMapping(HEARD)
    ModelAndView hear(@PathVariable UUID id, @ModelAttribute("form") HeardForm form, BindingResult result,
            Actor actor) {
        var at = reading.at(id, actor);
        var said = fields.of(result, "followup.heard");
        var next = form.next(said);
        var heard = form.read(said, at.written(actor));
        var promises = form.besides().promises(said);
        if (heard.isEmpty() || !fields.hold(result, at.at(), actor, words(heard.get(), promises))) {
            return again(id, form, actor);
        }
        var typed = new HeardPage.Typed(heard.get(), promises);
        try {
            return switch (hear.hear(new HearChild.Said(at.file(), heard.get(), next, promises), actor, at.by(actor))) {
                case KEPT -> new ModelAndView("redirect:" + FollowUpPath.of(id));
                case HEARD_BEFORE -> HeardPage.before(reading.visit(id, form.visitId(), actor), form, typed, actor);
                case NO_SUCH_DAY -> refused(result, "followup.heard.next.wrong", again(id, form, actor));
                case NEXT_MISSING -> refused(result, "followup.heard.next.missing", again(id, form, actor));
                case NOT_THERE -> throw new NotThere();
            };
        } catch (StaleRevision faster) {
            return HeardPage.moved(reading.visit(id, form.visitId(), actor), form, typed, actor);
        }
    }

    private ModelAndView again(UUID id, HeardForm form, Actor actor) {
        return HeardPage.of(reading.visit(id, form.visitId(), actor), form, actor);
    }

    private static ModelAndView refused(BindingResult result, String key, ModelAndView page) {
        result.rejectValue("next", key);
        return page;
    }

    private static NamelessFields.Said[] words(Heard heard, List<PromiseAnswer> promises) {
        return Stream.of(Stream.of(new NamelessFields.Said("helped", heard.help().helped()),
                new NamelessFields.Said("didNot", heard.help().didNot()),
                new NamelessFields.Said("promised", heard.help().promised())),
                Arrays.stream(Question.values()).map(one -> new NamelessFields.Said("said[" + one.place() + "].words",
                        heard.said(one).words())),
                IntStream.range(0, promises.size()).mapToObj(at -> new NamelessFields.Said(
                        "besides.promises[" + at + "].told", promises.get(at).told())))
                .flatMap(words -> words).toArray(NamelessFields.Said[]::new);
    }
}
