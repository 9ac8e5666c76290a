package org.kinward.web.document.show;

import java.util.List;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.document.Line;
import org.kinward.core.document.keeping.TakeAway;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.document.DocumentPath;
import org.kinward.web.document.DocumentReading;
import org.kinward.web.document.DocumentRows;
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

/** Takes a document away: its pages are destroyed, that it was there stays. */
@Controller
class TakeAwayController {

    private static final String AWAY = DocumentPath.DOCUMENTS + "/away";
    private static final List<Line.Why> REASONS = List.of(Line.Why.NOT_NEEDED, Line.Why.WRONG_RECORD,
            Line.Why.GIVEN_BACK, Line.Why.NOT_AGREED, Line.Why.OTHERS_IN_IT, Line.Why.POOR_PICTURE);

    private final DocumentReading reading;
    private final NamelessFields fields;
    private final TakeAway away;

    TakeAwayController(DocumentReading reading, NamelessFields fields, TakeAway away) {
        this.reading = reading;
        this.fields = fields;
        this.away = away;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.DOCUMENTS_VIEWED)
    @GetMapping(AWAY)
    ModelAndView page(@PathVariable UUID id, @RequestParam(defaultValue = "") String document, Actor actor,
            Refill refill) {
        if (document.isEmpty()) {
            reading.at(id, actor);
            return new ModelAndView("redirect:" + DocumentPath.of(id));
        }
        return page(reading.one(id, document, actor), actor)
                .addObject("form", refill.form(TakeAwayForm.class, DocumentPath.of(id, "away"))
                        .orElseGet(() -> new TakeAwayForm(document, null)));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.DOCUMENT_TAKEN_AWAY)
    @PostMapping(AWAY)
    ModelAndView takeAway(@PathVariable UUID id, @ModelAttribute("form") TakeAwayForm form, BindingResult result,
            Actor actor) {
        var one = reading.one(id, form.document(), actor);
        var why = fields.of(result, "document.away").one("why", form.why(), Line.Why.class);
        if (why.isEmpty()) {
            return page(one, actor);
        }
        return switch (away.takeAway(one.document().head().id(), why.get(), actor, one.at().noted(actor))) {
            case TAKEN_AWAY -> new ModelAndView("redirect:" + DocumentPath.of(id, "one", one.id()));
            case DECIDED_BEFORE -> before(reading.one(id, form.document(), actor), actor);
            case NOT_THERE -> throw new NotThere();
        };
    }

    private static ModelAndView before(DocumentReading.One one, Actor actor) {
        var page = page(one, actor).addObject("before", true);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private static ModelAndView page(DocumentReading.One one, Actor actor) {
        return new ModelAndView("document/away").addObject("bar", one.at().bar(actor))
                .addObject("called", DocumentRows.title(one.document()))
                .addObject("rows", DocumentRows.of(one.at(), one.document(), one.names()))
                .addObject("document", one.id())
                .addObject("reasons", Option.all(REASONS.toArray(Line.Why[]::new)));
    }
}
