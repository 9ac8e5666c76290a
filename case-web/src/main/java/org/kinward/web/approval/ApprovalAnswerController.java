package org.kinward.web.approval;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.approval.AnswerApproval;
import org.kinward.core.approval.Approval;
import org.kinward.core.approval.TakeBackApproval;
import org.kinward.core.audit.AuditAction;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.casefile.CaseBar;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.shell.form.Option;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One request: agreed to or sent back by somebody else, taken back by those who work on the case. */
@Controller
class ApprovalAnswerController {

    private final ApprovalReading reading;

    private final NamelessFields fields;

    private final AnswerApproval answer;

    private final TakeBackApproval takeBack;

    ApprovalAnswerController(ApprovalReading reading, NamelessFields fields, AnswerApproval answer,
            TakeBackApproval takeBack) {
        this.reading = reading;
        this.fields = fields;
        this.answer = answer;
        this.takeBack = takeBack;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.APPROVAL_VIEWED)
    @GetMapping(ApprovalPath.ANSWER)
    ModelAndView page(@PathVariable UUID id, @RequestParam(defaultValue = "") String request, Actor actor,
            Refill refill) {
        if (request.isEmpty()) {
            reading.ofChild(id, actor);
            return new ModelAndView("redirect:" + ApprovalPath.ofChild(id));
        }
        return page(reading.one(id, ApprovalPath.id(request), actor), actor).addObject("form",
                refill.form(AnswerForm.class, ApprovalPath.ofChild(id) + "/answer")
                        .orElseGet(() -> new AnswerForm(request, null, null)));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.APPROVAL_GIVEN)
    @PostMapping(ApprovalPath.ANSWER)
    ModelAndView answer(@PathVariable UUID id, @ModelAttribute("form") AnswerForm form, BindingResult result,
            Actor actor) {
        var request = ApprovalPath.id(form.request());
        var read = reading.one(id, request, actor);
        var said = form.read(fields.of(result, "approval.answer"));
        if (said.isEmpty() || !fields.hold(result, read.at(), actor,
                new NamelessFields.Said("reason", form.reason()))) {
            return page(read, actor);
        }
        return switch (answer.answer(request, said.get(), actor, read.at().now())) {
            case APPROVED, SENT_BACK -> new ModelAndView("redirect:" + ApprovalPath.one(id, request.value()));
            case ANSWERED_BEFORE -> refused(id, new No("before", HttpStatus.CONFLICT), form, actor);
            case CHANGED_SINCE -> refused(id, new No("changed", HttpStatus.CONFLICT), form, actor);
            case ASKED_BY_THE_SAME_PERSON -> refused(id, new No("own", HttpStatus.UNPROCESSABLE_CONTENT), form, actor);
            case ONLY_A_MANAGER -> refused(id, new No("manager", HttpStatus.UNPROCESSABLE_CONTENT), form, actor);
            case NOT_THERE -> throw new NotThere();
        };
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.APPROVAL_TAKEN_BACK)
    @PostMapping(ApprovalPath.OF_CHILD + "/take-back")
    ModelAndView takeBack(@PathVariable UUID id, @RequestParam(defaultValue = "") String request, Actor actor) {
        var read = reading.one(id, ApprovalPath.id(request), actor);
        return switch (takeBack.takeBack(read.approvals().getFirst().id(), actor, read.at().now())) {
            case TAKEN_BACK -> new ModelAndView("redirect:" + ApprovalPath.ofChild(id));
            case ANSWERED_BEFORE ->
                refused(id, new No("before", HttpStatus.CONFLICT), new AnswerForm(request, null, null), actor);
            case HOLDS -> refused(id, new No("holds", HttpStatus.UNPROCESSABLE_CONTENT),
                    new AnswerForm(request, null, null), actor);
            case NOT_THERE -> throw new NotThere();
        };
    }

    /** Why not, and what the answer says of it. */
    private record No(String why, HttpStatus status) {
    }

    /** The request as it is now; what was typed stays in the form, if there is one still. */
    private ModelAndView refused(UUID id, No no, AnswerForm form, Actor actor) {
        var page = page(reading.one(id, ApprovalPath.id(form.request()), actor), actor).addObject("form", form)
                .addObject("refused", "approval.refused." + no.why());
        page.setStatus(no.status());
        return page;
    }

    private static ModelAndView page(ApprovalReading.OfChild read, Actor actor) {
        var one = read.approvals().getFirst();
        var waits = one instanceof Approval.Waiting;
        var may = one instanceof Approval.Waiting waiting && waiting.mayBeAnsweredBy(actor.person())
                && (waiting.asked().terms().peersToo() || CaseBar.manages(read.at().head(), actor));
        return new ModelAndView("approval/answer").addObject("bar", CaseBar.of(read.at().head(), actor, "approvals"))
                .addObject("facts", ApprovalWords.facts(read)).addObject("waits", waits)
                .addObject("takenBack", waits && !one.asked().terms().holdsAtOnce()).addObject("may", may)
                .addObject("request", one.id().value())
                .addObject("answers", Option.all(AnswerForm.Said.values()));
    }
}
