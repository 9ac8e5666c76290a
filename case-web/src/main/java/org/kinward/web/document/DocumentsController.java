package org.kinward.web.document;

import java.util.List;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.web.access.Allowed;
import org.kinward.web.shell.page.SummaryRow;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What documents there are of a child, in words. */
@Controller
class DocumentsController {

    private final DocumentReading reading;

    DocumentsController(DocumentReading reading) {
        this.reading = reading;
    }

    /** A line of the list. */
    record Shown(String title, List<SummaryRow> rows, String href) {
    }

    @Allowed(roles = {Role.SOCIAL_WORKER, Role.DUTY_CARER,
            Role.SHELTER_MANAGER}, audit = AuditAction.DOCUMENTS_VIEWED)
    @GetMapping(DocumentPath.DOCUMENTS)
    ModelAndView page(@PathVariable UUID id, Actor actor) {
        var read = reading.all(id, actor);
        var at = read.at();
        return new ModelAndView("document/documents").addObject("bar", at.bar(actor))
                .addObject("leads", at.leads(actor))
                .addObject("documents", read.documents().stream()
                        .map(one -> new Shown(DocumentRows.title(one), DocumentRows.of(at, one, read.names()),
                                DocumentPath.of(id, "one", one.head().id().value())))
                        .toList());
    }
}
