package org.kinward.web.casefile.assign;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.casefile.AssignWorker;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.casefile.CaseBar;
import org.kinward.web.casefile.CasePath;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The manager of the place names the lead worker: chosen, looked at again, confirmed. */
@Controller
class AssignController {

    private final AssignReading reading;

    private final AssignWorker assign;

    private final Clock clock;

    AssignController(AssignReading reading, AssignWorker assign, Clock clock) {
        this.reading = reading;
        this.assign = assign;
        this.clock = clock;
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.RECORD_VIEWED)
    @GetMapping(CasePath.CASE + "/worker")
    String choose(@PathVariable UUID id, Actor actor, Refill refill, Model model) {
        var choice = reading.choice(id, actor);
        var here = "/c/" + id + "/worker";
        model.addAttribute("form", refill.form(AssignForm.class, here, here + "/confirm")
                .orElseGet(() -> new AssignForm("", FormStamp.fresh(choice.head().ids().revision()))));
        model.addAllAttributes(shown(choice, actor));
        return "casefile/assign";
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.RECORD_VIEWED)
    @PostMapping(CasePath.CASE + "/worker")
    ModelAndView check(@PathVariable UUID id, @ModelAttribute("form") AssignForm form, BindingResult result,
            Actor actor) {
        var choice = reading.choice(id, actor);
        var page = new ModelAndView("casefile/assign");
        var chosen = choice.workers().stream().filter(one -> one.person().value().toString().equals(form.worker()))
                .findFirst();
        if (chosen.isEmpty()) {
            result.rejectValue("worker", "casefile.assign.missing");
            return page.addAllObjects(shown(choice, actor));
        }
        page.setViewName("casefile/assign-confirm");
        page.addObject("bar", CaseBar.of(choice.head(), actor, "worker"));
        page.addObject("rows", List.of(SummaryRow.of("casefile.assign.now", choice.head().care().workerName()
                .map(Words::said).orElseGet(() -> Words.keyed("child.worker.none"))),
                SummaryRow.of("casefile.assign.then", Words.said(chosen.get().name()))));
        return page;
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.WORKER_ASSIGNED)
    @PostMapping(CasePath.CASE + "/worker/confirm")
    String confirm(@PathVariable UUID id, @ModelAttribute("form") AssignForm form, Actor actor) {
        var choice = reading.choice(id, actor);
        if (choice.head().care().worker().filter(form.person()::equals).isPresent()) {
            return "redirect:/c/" + id;
        }
        var wanted = new AssignWorker.Request(new CaseFileId(id), form.stamp().shownRevision(), form.person());
        return switch (assign.assign(wanted, actor, clock.instant())) {
            case ASSIGNED -> "redirect:/c/" + id + "?assigned";
            case WORKER_CANNOT_TAKE_IT, NOT_THERE -> throw new NotThere();
        };
    }

    private static Map<String, Object> shown(AssignReading.Choice choice, Actor actor) {
        var options = choice.workers().stream().map(one -> Option.said(one.person().value().toString(), one.name()))
                .toList();
        return Map.of("bar", CaseBar.of(choice.head(), actor, "worker"), "workers", options);
    }
}
