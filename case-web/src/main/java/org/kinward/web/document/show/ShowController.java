package org.kinward.web.document.show;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.document.keeping.ShowDocument;
import org.kinward.core.document.keeping.ShowPurpose;
import org.kinward.core.identity.file.PagePicture;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.document.DocumentPath;
import org.kinward.web.document.DocumentReading;
import org.kinward.web.document.DocumentRows;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.shell.frame.ComesBackTo;
import org.kinward.web.shell.page.FileAnswer;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One document: asked why, one page of it is shown for a minute, or given out as a file. */
@Controller
class ShowController {

    private static final String ONE = DocumentPath.DOCUMENTS + "/one";
    private static final String SHOW = DocumentPath.DOCUMENTS + "/show";

    private final DocumentReading reading;
    private final NamelessFields fields;
    private final ShowDocument show;
    private final ForAMinute minute;

    ShowController(DocumentReading reading, NamelessFields fields, ShowDocument show, ForAMinute minute) {
        this.reading = reading;
        this.fields = fields;
        this.show = show;
        this.minute = minute;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER,
            Role.SHELTER_MANAGER}, audit = AuditAction.DOCUMENTS_VIEWED)
    @GetMapping(ONE)
    ModelAndView page(@PathVariable UUID id, @RequestParam(defaultValue = "") String document, Actor actor,
            Refill refill) {
        if (document.isEmpty()) {
            reading.all(id, actor);
            return new ModelAndView("redirect:" + DocumentPath.of(id));
        }
        return OnePage.of(reading.atNight(id, document, actor), actor).addObject("form",
                refill.form(ShowForm.class, DocumentPath.of(id, "show")).orElseGet(() -> ShowForm.begin(document)));
    }

    @ComesBackTo(DocumentPath.BACK + "/one")
    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = {AuditAction.DOCUMENT_SHOWN,
            AuditAction.DOCUMENT_COPIED})
    @PostMapping(SHOW)
    Object show(@PathVariable UUID id, @ModelAttribute("form") ShowForm form, BindingResult result, Actor actor) {
        var one = reading.atNight(id, form.document(), actor);
        var why = fields.of(result, "document.show").one("purpose", form.purpose(), ShowPurpose.class);
        return why.isEmpty() ? OnePage.of(one, actor)
                : switch (show.show(form.wanted(why.get()), actor, one.at().moment())) {
                    case ShowDocument.Outcome.Page(var picture) ->
                        form.copy() ? file(form, picture) : shown(one, form, picture, actor);
                    case ShowDocument.Outcome other -> refused(one, other, result, actor);
                };
    }

    /** The name of the file says nothing but which page it is. */
    private static ResponseEntity<ByteArrayResource> file(ShowForm form, PagePicture picture) {
        return FileAnswer.shut(MediaType.IMAGE_JPEG, "page-" + form.number() + ".jpg",
                new ByteArrayResource(picture.bytes()));
    }

    private ModelAndView shown(DocumentReading.One one, ShowForm form, PagePicture picture, Actor actor) {
        var back = "one?document=" + one.id();
        return new ModelAndView("document/shown").addObject("bar", one.at().bar(actor))
                .addObject("called", DocumentRows.title(one.document()))
                .addObject("back", DocumentPath.of(one.at().id(), back)).addObject("number", form.number())
                .addObject("of", one.document().head().pages())
                .addObject("picture", minute.within(picture, DocumentPath.of(one.at().id(), back)));
    }

    private static ModelAndView refused(DocumentReading.One one, ShowDocument.Outcome outcome, BindingResult result,
            Actor actor) {
        result.rejectValue("purpose", switch (outcome) {
            case ShowDocument.Outcome.Nothing _ -> "document.show.nothing";
            case ShowDocument.Outcome.NotAgreed _ -> "document.show.not-agreed";
            case ShowDocument.Outcome.NotThere _ -> throw new NotThere();
            case ShowDocument.Outcome.Page _ -> throw new IllegalStateException("a page is no refusal");
        });
        var page = OnePage.of(one, actor);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
