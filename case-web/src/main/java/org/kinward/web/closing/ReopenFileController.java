package org.kinward.web.closing;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.closing.ReopenFile;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.casefile.CaseBar;
import org.kinward.web.risk.NamelessFields;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Opening a closed file again as the same file, with a reason, within the time of the agency. */
@Controller
class ReopenFileController {

    private final ClosingReading reading;

    private final NamelessFields fields;

    private final ReopenFile reopen;

    ReopenFileController(ClosingReading reading, NamelessFields fields, ReopenFile reopen) {
        this.reading = reading;
        this.fields = fields;
        this.reopen = reopen;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.CLOSING_VIEWED)
    @GetMapping(ClosingPath.REOPEN)
    ModelAndView page(@PathVariable UUID id, Actor actor, Refill refill) {
        var read = reading.stands(id, actor);
        if (read.isOpen()) {
            return new ModelAndView("redirect:" + ClosingPath.close(id));
        }
        return page(read, actor).addObject("form", refill.form(WhyForm.class, ClosingPath.reopen(id))
                .orElseGet(() -> new WhyForm(null, null)));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.FILE_REOPENED)
    @PostMapping(ClosingPath.REOPEN)
    ModelAndView reopen(@PathVariable UUID id, @ModelAttribute("form") WhyForm form, BindingResult result,
            Actor actor) {
        var read = reading.stands(id, actor);
        var said = form.read(fields.of(result, "closing.reopen"));
        if (said.isEmpty() || !fields.hold(result, read.at(), actor,
                new NamelessFields.Said("words", said.get()))) {
            return page(read, actor);
        }
        return switch (reopen.reopen(read.at().file(), said.get(), actor, read.at().now())) {
            case OPEN_AGAIN, WAS_OPEN -> new ModelAndView("redirect:/c/" + id);
            case FOLLOWED -> new ModelAndView("redirect:/c/" + id + "/again");
            case TOO_LATE -> staysClosed(page(read, actor), "closing.reopen.late");
            case NOT_YET -> staysClosed(page(read, actor), "closing.reopen.not-yet");
            case NOT_THERE -> throw new NotThere();
        };
    }

    private static ModelAndView staysClosed(ModelAndView page, String why) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("stays", why);
    }

    private static ModelAndView page(ClosingReading.Stands read, Actor actor) {
        return new ModelAndView("closing/reopen").addObject("bar", CaseBar.of(read.at().head(), actor, "close"))
                .addObject("facts", ClosingPage.of(read, actor).facts()).addObject("days", read.said().days());
    }
}
