package org.kinward.web.closing;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.closing.Checked;
import org.kinward.core.closing.ClosingReasons;
import org.kinward.core.closing.PrepareClosing;
import org.kinward.core.lists.CodeList;
import org.kinward.core.saving.StaleRevision;
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
import org.springframework.web.servlet.ModelAndView;

/** Preparing the closing of a file: why, what was looked at, what the child thinks. */
@Controller
class PrepareClosingController {

    private static final String WRITE = ClosingPath.CLOSE + "/write";

    private final ClosingReading reading;

    private final NamelessFields fields;

    private final PrepareClosing prepare;

    PrepareClosingController(ClosingReading reading, NamelessFields fields, PrepareClosing prepare) {
        this.reading = reading;
        this.fields = fields;
        this.prepare = prepare;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.CLOSING_VIEWED)
    @GetMapping(WRITE)
    ModelAndView page(@PathVariable UUID id, Actor actor, Refill refill) {
        var read = reading.stands(id, actor);
        if (!read.isOpen()) {
            return new ModelAndView("redirect:" + ClosingPath.close(id));
        }
        return page(read, actor).addObject("form", refill.form(WriteForm.class, ClosingPath.close(id) + "/write")
                .orElseGet(() -> WriteForm.of(read.closing())));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.CLOSING_WRITTEN)
    @PostMapping(WRITE)
    ModelAndView write(@PathVariable UUID id, @ModelAttribute("form") WriteForm form, BindingResult result,
            Actor actor) {
        var read = reading.stands(id, actor);
        var request = form.read(fields.of(result, "closing.write"), read);
        if (request.isEmpty() || !fields.hold(result, read.at(), actor,
                new NamelessFields.Said("words", request.get().said().words()),
                new NamelessFields.Said("child", request.get().said().child()))) {
            return page(read, actor);
        }
        try {
            var came = prepare.write(request.get(), actor, read.at().now());
            return switch (came) {
                case WRITTEN -> new ModelAndView("redirect:" + ClosingPath.close(id));
                case NOT_THERE -> throw new NotThere();
                case REASON_NOT_IN_THE_LIST -> {
                    result.rejectValue("reason.code", "closing.write.reason.code.missing");
                    yield page(read, actor);
                }
                case LATER_CONTACT_FIRST -> first("checked", "closing.refused.later", result, page(read, actor));
                case AFTERCARE_FIRST, BY_TRANSFER, SEARCH_FIRST, TOO_YOUNG ->
                    first("reason.code", "closing.unmet." + came, result, page(read, actor));
            };
        } catch (StaleRevision faster) {
            return stale(reading.stands(id, actor), form, actor);
        }
    }

    /** Something else comes first; what was typed stands there. */
    private static ModelAndView first(String field, String why, BindingResult result, ModelAndView page) {
        result.rejectValue(field, why);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** What stands there now, above what was typed. */
    private static ModelAndView stale(ClosingReading.Stands read, WriteForm form, Actor actor) {
        var page = page(read, actor).addObject("form", form.over(read.closing()))
                .addObject("stale", read.closing().map(one -> ClosingPage.facts(one, read)).orElse(null));
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private static ModelAndView page(ClosingReading.Stands read, Actor actor) {
        var words = read.said().words();
        return new ModelAndView("closing/write").addObject("bar", CaseBar.of(read.at().head(), actor, "close"))
                .addObject("reasons",
                        words.lines(CodeList.CLOSING).stream()
                                .filter(line -> !line.isRetired() && ClosingReasons.isChosen(line.code()))
                                .map(line -> Option.said(line.code().word(), words.label(line).text())
                                        .in(words.label(line).lang()))
                                .toList())
                .addObject("checks", Option.all(Checked.values()));
    }
}
