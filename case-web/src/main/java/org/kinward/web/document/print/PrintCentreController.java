package org.kinward.web.document.print;

import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.reporting.casefile.CaseHead;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.casefile.CaseBar;
import org.kinward.web.casefile.CasePath;
import org.kinward.web.intake.print.PrintPurpose;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.risk.NamelessFields;
import org.kinward.web.shell.form.Option;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Every paper of a child that can be printed; asked why before any of them opens. */
@Controller
class PrintCentreController {

    private static final String PRINT = CasePath.CASE + "/print";

    private final PrintedPapers papers;
    private final NamelessFields fields;
    private final VisitSheet sheet;

    PrintCentreController(PrintedPapers papers, NamelessFields fields, VisitSheet sheet) {
        this.papers = papers;
        this.fields = fields;
        this.sheet = sheet;
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER,
            Role.SHELTER_MANAGER}, audit = AuditAction.DOCUMENTS_VIEWED)
    @GetMapping(PRINT)
    ModelAndView page(@PathVariable UUID id, Actor actor, Refill refill) {
        return page(papers.head(id, actor), actor).addObject("form",
                refill.form(PrintForm.class).orElseGet(() -> new PrintForm(null, null)));
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.PRINTED)
    @PostMapping(PRINT)
    ModelAndView print(@PathVariable UUID id, @ModelAttribute("form") PrintForm form, BindingResult result,
            Actor actor) {
        var head = papers.head(id, actor);
        var typed = fields.of(result, "document.print");
        var why = typed.one("purpose", form.purpose(), PrintPurpose.class);
        var paper = Fields.maybe(form.paper(), PaperKind.class)
                .filter(PaperKind.all(CaseBar.leads(head, actor))::contains);
        if (paper.isEmpty()) {
            typed.missing("paper");
        }
        if (result.hasErrors()) {
            return page(head, actor);
        }
        if (!paper.orElseThrow().tellsItself()) {
            papers.written(paper.get(), why.orElseThrow(), head);
        }
        return paper.get() == PaperKind.VISIT_SHEET ? sheet.of(head, why.orElseThrow(), actor)
                : new ModelAndView(paper.get().view(head, id));
    }

    private static ModelAndView page(CaseHead head, Actor actor) {
        return new ModelAndView("document/print").addObject("bar", CaseBar.of(head, actor, "documents"))
                .addObject("papers",
                        PaperKind.all(CaseBar.leads(head, actor)).stream()
                                .map(one -> Option.of(one).withHint("document.print.hint." + one.name())).toList())
                .addObject("purposes", Option.all(PrintPurpose.values()))
                .addObject("place", head.care().place().value());
    }
}
