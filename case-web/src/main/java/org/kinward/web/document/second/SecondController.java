package org.kinward.web.document.second;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.document.Document;
import org.kinward.core.document.Line;
import org.kinward.core.document.keeping.ScreenPhotograph;
import org.kinward.core.document.keeping.ShowDocument;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.document.DocumentPath;
import org.kinward.web.document.DocumentReading;
import org.kinward.web.document.DocumentRows;
import org.kinward.web.document.show.ForAMinute;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.shell.form.Option;
import org.kinward.web.shell.frame.ComesBackTo;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A second person opens a photograph that waits, and says whether it is kept. */
@Controller
class SecondController {

    private static final String SECOND = DocumentPath.DOCUMENTS + "/second";
    private static final List<Line.Why> REASONS = List.of(Line.Why.OTHERS_IN_IT, Line.Why.SHOWS_WHERE,
            Line.Why.HURTS_DIGNITY, Line.Why.NOT_AGREED, Line.Why.NOT_NEEDED, Line.Why.WRONG_RECORD,
            Line.Why.POOR_PICTURE);

    private final DocumentReading reading;
    private final NamelessFields fields;
    private final ScreenPhotograph screen;
    private final ForAMinute minute;

    SecondController(DocumentReading reading, NamelessFields fields, ScreenPhotograph screen, ForAMinute minute) {
        this.reading = reading;
        this.fields = fields;
        this.screen = screen;
        this.minute = minute;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.DOCUMENTS_VIEWED)
    @GetMapping(SECOND)
    ModelAndView page(@PathVariable UUID id, @RequestParam(defaultValue = "") String document, Actor actor,
            Refill refill) {
        if (document.isEmpty()) {
            reading.at(id, actor);
            return new ModelAndView("redirect:" + DocumentPath.of(id));
        }
        return page(reading.one(id, document, actor), actor)
                .addObject("form", refill.form(SecondForm.class, DocumentPath.of(id, "second"))
                        .orElseGet(() -> new SecondForm(document, null, null)));
    }

    /** The picture is on the page of this answer only. */
    @ComesBackTo(DocumentPath.BACK + "/second")
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.DOCUMENT_SHOWN)
    @PostMapping(SECOND + "/look")
    ModelAndView look(@PathVariable UUID id, @ModelAttribute("form") SecondForm form, BindingResult result,
            Actor actor) {
        var one = reading.one(id, form.document(), actor);
        return switch (screen.look(one.document().head().id(), actor, one.at().moment())) {
            case ShowDocument.Outcome.Page(var picture) -> page(one, actor).addObject("picture",
                    minute.within(picture, DocumentPath.of(id, "second", one.id())));
            case ShowDocument.Outcome.Nothing _ -> page(one, actor).addObject("gone", true);
            case ShowDocument.Outcome.NotAgreed _ -> refused(result, "document.second.not-agreed", one, actor);
            case ShowDocument.Outcome.NotThere _ -> throw new NotThere();
        };
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.PHOTOGRAPH_SCREENED)
    @PostMapping(SECOND)
    ModelAndView say(@PathVariable UUID id, @ModelAttribute("form") SecondForm form, BindingResult result,
            Actor actor) {
        var one = reading.one(id, form.document(), actor);
        Optional<Line.Why> why = form.read(fields.of(result, "document.second"));
        if (result.hasErrors()) {
            return page(one, actor);
        }
        return switch (screen.screen(one.document().head().id(), why, actor, one.at().moment())) {
            case SCREENED -> new ModelAndView("redirect:" + DocumentPath.of(id, "one", one.id()));
            case OWN -> refused(result, "document.second.own", one, actor);
            case NOT_OPENED -> refused(result, "document.second.not-opened", one, actor);
            case NOT_AGREED -> refused(result, "document.second.not-agreed", one, actor);
            case DECIDED_BEFORE -> before(reading.one(id, form.document(), actor), actor);
            case NOT_THERE -> throw new NotThere();
        };
    }

    private static ModelAndView refused(BindingResult result, String key, DocumentReading.One one, Actor actor) {
        result.rejectValue("says", key);
        var page = page(one, actor);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView before(DocumentReading.One one, Actor actor) {
        var page = page(one, actor).addObject("before", true);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private static ModelAndView page(DocumentReading.One one, Actor actor) {
        var own = one.document().head().put().by().equals(actor.person());
        return new ModelAndView("document/second").addObject("bar", one.at().bar(actor))
                .addObject("rows", DocumentRows.of(one.at(), one.document(), one.names()))
                .addObject("document", one.id()).addObject("own", own)
                .addObject("waits", one.document() instanceof Document.Waiting)
                .addObject("says", List.of(Option.keyed(SecondForm.KEEP, "document.second.keep"),
                        Option.keyed(SecondForm.NOT, "document.second.not")))
                .addObject("reasons", Option.all(REASONS.toArray(Line.Why[]::new)));
    }
}
