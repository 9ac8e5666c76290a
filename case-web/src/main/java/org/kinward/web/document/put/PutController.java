package org.kinward.web.document.put;

import java.util.List;
import java.util.Optional;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.document.DocumentId;
import org.kinward.core.document.DocumentKind;
import org.kinward.core.document.file.UploadedFile;
import org.kinward.core.document.keeping.PutDocument;
import org.kinward.core.identity.file.Audience;
import org.kinward.core.saving.StaleRevision;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.document.DocumentCase;
import org.kinward.web.document.DocumentPath;
import org.kinward.web.document.DocumentReading;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.risk.RiskPath;
import org.kinward.web.shell.form.Option;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Puts a paper or a photograph in: the one page that takes files of their size. */
@Controller
class PutController {

    private static final int MILLION = 1_000_000;

    private final DocumentReading reading;
    private final NamelessFields fields;
    private final PutDocument put;

    PutController(DocumentReading reading, NamelessFields fields, PutDocument put) {
        this.reading = reading;
        this.fields = fields;
        this.put = put;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.DOCUMENTS_VIEWED)
    @GetMapping(DocumentPath.PUT)
    ModelAndView page(@RequestParam(defaultValue = "") String of, Actor actor, Refill refill) {
        if (of.isEmpty()) {
            return new ModelAndView("redirect:/children");
        }
        return page(reading.at(RiskPath.id(of), actor), actor)
                .addObject("form", refill.form(PutForm.class, DocumentPath.PUT).orElseGet(() -> PutForm.begin(of)));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.SHELTER_MANAGER}, audit = AuditAction.DOCUMENT_PUT)
    @PostMapping(DocumentPath.PUT)
    ModelAndView put(@ModelAttribute("form") PutForm form, BindingResult result, Actor actor) {
        var at = reading.at(RiskPath.id(form.of()), actor);
        var typed = fields.of(result, "document.put");
        var about = form.about(typed);
        var from = form.from(typed);
        if (about.isEmpty() || from.isEmpty()) {
            return page(at, actor);
        }
        var wanted = new PutDocument.Wanted(new DocumentId(form.stamp().idempotencyKey()), at.at().file(),
                about.get(), from.get());
        try {
            return answered(put.put(wanted, actor, at.moment()), typed).map(_ -> page(at, actor))
                    .orElseGet(() -> new ModelAndView("redirect:" + DocumentPath.of(at.id())));
        } catch (StaleRevision otherWish) {
            var page = page(at, actor).addObject("form", form.anew()).addObject("again", true);
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    /** What is wrong, said at its field; empty if nothing is. */
    private static Optional<String> answered(PutDocument.Outcome outcome, Fields fields) {
        return switch (outcome) {
            case PutDocument.Outcome.Put _ -> Optional.empty();
            case PutDocument.Outcome.NotAgreed _ -> refused(fields, "kind", "document.put.not-agreed");
            case PutDocument.Outcome.NotDrawn(var problem) -> refused(fields, "file", "document.problem." + problem);
            case PutDocument.Outcome.NotSo(var problem) -> refused(fields, "audience", "document.put." + problem);
            case PutDocument.Outcome.InFuture _ -> refused(fields, "dated", "document.put.dated.future");
            case PutDocument.Outcome.Full _ -> refused(fields, "file", "document.put.full");
            case PutDocument.Outcome.Busy _ -> refused(fields, "file", "document.put.busy");
            case PutDocument.Outcome.NotReady _ -> refused(fields, "file", "document.put.not-ready");
            case PutDocument.Outcome.NotThere _ -> throw new NotThere();
        };
    }

    private static Optional<String> refused(Fields fields, String field, String key) {
        fields.result().rejectValue(field, key, new Object[]{UploadedFile.LARGEST / MILLION}, null);
        return Optional.of(key);
    }

    private static ModelAndView page(DocumentCase at, Actor actor) {
        return new ModelAndView("document/put").addObject("bar", at.bar(actor))
                .addObject("kinds", Option.all(DocumentKind.values()))
                .addObject("yesNo", List.of(Option.keyed("YES", "document.put.shows.yes"),
                        Option.keyed("NO", "document.put.shows.no")))
                .addObject("audiences", Option.all(Audience.values()))
                .addObject("largest", UploadedFile.LARGEST / MILLION);
    }
}
