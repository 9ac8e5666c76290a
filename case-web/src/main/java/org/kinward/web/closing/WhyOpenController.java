package org.kinward.web.closing;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.closing.Closing;
import org.kinward.core.closing.SayWhyOpen;
import org.kinward.core.saving.StaleRevision;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.casefile.CaseBar;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.shell.form.FormStamp;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A manager says why a file is closed although what opened the door is open; what is open is listed there. */
@Controller
class WhyOpenController {

    private static final String WHY = ClosingPath.CLOSE + "/why";

    private final ClosingReading reading;

    private final NamelessFields fields;

    private final SayWhyOpen why;

    WhyOpenController(ClosingReading reading, NamelessFields fields, SayWhyOpen why) {
        this.reading = reading;
        this.fields = fields;
        this.why = why;
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.CLOSING_VIEWED)
    @GetMapping(WHY)
    ModelAndView page(@PathVariable UUID id, Actor actor, Refill refill) {
        var read = reading.stands(id, actor);
        if (!ClosingPage.of(read, actor).may().why()) {
            return new ModelAndView("redirect:" + ClosingPath.close(id));
        }
        return page(read, actor).addObject("form", refill.form(WhyForm.class, ClosingPath.close(id) + "/why")
                .orElseGet(() -> new WhyForm(read.closing().flatMap(Closing::why).map(Closing.WhyOpen::words)
                        .orElse(null), stamp(read))));
    }

    @Allowed(roles = Role.SHELTER_MANAGER, audit = AuditAction.CLOSING_WRITTEN)
    @PostMapping(WHY)
    ModelAndView say(@PathVariable UUID id, @ModelAttribute("form") WhyForm form, BindingResult result,
            Actor actor) {
        var read = reading.stands(id, actor);
        var closing = read.closing().filter(_ -> read.isOpen()).orElseThrow(NotThere::new);
        var said = form.read(fields.of(result, "closing.why"));
        if (said.isEmpty() || !fields.hold(result, read.at(), actor,
                new NamelessFields.Said("words", said.get()))) {
            return page(read, actor);
        }
        try {
            var because = new SayWhyOpen.Why(closing.id(), form.stamp().shownRevision(), said.get());
            return switch (why.say(because, actor, read.at().now())) {
                case SAID, NOTHING_OPEN -> new ModelAndView("redirect:" + ClosingPath.close(id));
                case NOT_THERE -> throw new NotThere();
            };
        } catch (StaleRevision faster) {
            var now = reading.stands(id, actor);
            var page = page(now, actor).addObject("form", new WhyForm(form.words(), stamp(now)))
                    .addObject("stale", true);
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    private static FormStamp stamp(ClosingReading.Stands read) {
        return FormStamp.shown(read.closing().map(one -> one.revision().number()).orElse(0L));
    }

    private static ModelAndView page(ClosingReading.Stands read, Actor actor) {
        return new ModelAndView("closing/why").addObject("bar", CaseBar.of(read.at().head(), actor, "close"))
                .addObject("doors", read.open().stream().map(one -> ClosingPage.door(one, read)).toList());
    }
}
