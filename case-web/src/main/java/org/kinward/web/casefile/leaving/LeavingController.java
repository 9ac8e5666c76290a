package org.kinward.web.casefile.leaving;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.casefile.leaving.GiveOn;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.page.SummaryRow;
import org.kinward.web.shell.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A manager gives what somebody who leaves has in hand to others: chosen, looked at again, confirmed. */
@Controller
class LeavingController {

    private static final String LEAVING = "/team/{worker}/hand-over";

    private final LeavingReading reading;
    private final GiveOn give;
    private final Clock clock;

    /** What came of the press before, as it stands in the address. */
    record Done(String given, String left) {

        Done(@Nullable String given, @Nullable String left) {
            this.given = given == null ? "" : given;
            this.left = left == null ? "" : left;
        }

        /** A number of our own address; anything else is none. */
        int number(String typed) {
            return typed.matches("[0-9]{1,3}") ? Integer.parseInt(typed) : 0;
        }
    }

    LeavingController(LeavingReading reading, GiveOn give, Clock clock) {
        this.reading = reading;
        this.give = give;
        this.clock = clock;
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.CHILDREN_LISTED)
    @GetMapping(LEAVING)
    ModelAndView choose(@PathVariable UUID worker, @ModelAttribute("done") Done done, Actor actor, Refill refill) {
        var read = reading.of(worker, actor);
        var here = "/team/" + worker + "/hand-over";
        var page = page(read).addObject("given", done.number(done.given()));
        page.addObject("left", done.number(done.left()));
        return page.addObject("form", refill.form(LeavingForm.class, here, here + "/confirm")
                .orElseGet(() -> new LeavingForm(null, null, null)));
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.CHILDREN_LISTED)
    @PostMapping(LEAVING)
    ModelAndView check(@PathVariable UUID worker, @ModelAttribute("form") LeavingForm form, BindingResult result,
            Actor actor) {
        var read = reading.of(worker, actor);
        var wanted = form.read(result, read);
        if (wanted.isEmpty()) {
            return page(read);
        }
        var taker = read.others().stream().filter(one -> one.person().equals(wanted.get().to())).findFirst()
                .orElseThrow();
        return new ModelAndView("casefile/leaving/confirm").addObject("worker", worker).addObject("rows", List.of(
                SummaryRow.of("casefile.leaving.of", Words.said(read.name())),
                SummaryRow.of("casefile.leaving.to", Words.said(taker.name())),
                SummaryRow.of("casefile.leaving.cases",
                        Words.said(Integer.toString(wanted.get().cases().size()))),
                SummaryRow.of("casefile.leaving.tasks",
                        Words.said(Integer.toString(wanted.get().tasks().size())))));
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = {AuditAction.WORKER_ASSIGNED, AuditAction.TASK_GIVEN_ON})
    @PostMapping(LEAVING + "/confirm")
    ModelAndView confirm(@PathVariable UUID worker, @ModelAttribute("form") LeavingForm form, BindingResult result,
            Actor actor) {
        var read = reading.of(worker, actor);
        var here = "/team/" + worker + "/hand-over";
        var gone = form.cases().size() + form.tasks().size();
        var wanted = form.read(result, read);
        if (wanted.isEmpty()) {
            return form.to().isEmpty() || gone == 0 ? page(read)
                    : new ModelAndView("redirect:" + here + "?given=0&left=" + gone);
        }
        var outcome = give.give(wanted.get(), actor, clock.instant());
        return new ModelAndView(
                "redirect:" + here + "?given=" + outcome.given() + "&left=" + (gone - outcome.given()));
    }

    private static ModelAndView page(LeavingReading.InHand read) {
        return new ModelAndView("casefile/leaving/hand-over").addObject("worker", read.worker().value())
                .addObject("name", read.name()).addObject("nothing", read.isNothing())
                .addObject("cases", LeavingWords.cases(read.lists().cases()))
                .addObject("tasks", LeavingWords.tasks(read.lists().tasks()))
                .addObject("requests", LeavingWords.requests(read.lists().requests())).addObject("others", read.others()
                        .stream().map(one -> Option.said(one.person().value().toString(), one.name())).toList());
    }
}
