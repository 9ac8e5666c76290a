package org.kinward.web.export;

import java.time.Clock;
import java.util.List;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.export.ExportId;
import org.kinward.core.export.PlanExport;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.export.page.ExportCards;
import org.kinward.web.export.page.ExportPath;
import org.kinward.web.export.page.ExportReading;
import org.kinward.web.shell.form.Option;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The exports of the last days, and the first page of a new one. */
@Controller
class ExportsController {

    private final ExportReading reading;

    private final PlanExport plan;

    private final Clock clock;

    ExportsController(ExportReading reading, PlanExport plan, Clock clock) {
        this.reading = reading;
        this.plan = plan;
        this.clock = clock;
    }

    @Allowed(roles = {Role.DATA_OFFICER, Role.ADMINISTRATOR}, audit = AuditAction.EXPORTS_VIEWED)
    @GetMapping(ExportPath.LIST)
    ModelAndView list(Actor actor) {
        return new ModelAndView("export/list").addObject("cards", ExportCards.of(reading.list(actor)))
                .addObject("prepares", actor.is(Role.DATA_OFFICER));
    }

    @Allowed(roles = Role.DATA_OFFICER, audit = AuditAction.EXPORTS_VIEWED)
    @GetMapping(ExportPath.NEW)
    ModelAndView kind(Refill refill) {
        return page().addObject("form", refill.form(KindForm.class, ExportPath.NEW).orElseGet(KindForm::empty));
    }

    /** Figures leave by another way: as tables that were released. */
    @Allowed(roles = Role.DATA_OFFICER, audit = {AuditAction.EXPORT_PLANNED, AuditAction.EXPORTS_VIEWED})
    @PostMapping(ExportPath.NEW)
    ModelAndView begin(@ModelAttribute("form") KindForm form, BindingResult result, Actor actor) {
        return switch (form.kind()) {
            case KindForm.RECORDS -> {
                var id = form.stamp().idempotencyKey();
                plan.begin(new ExportId(id), actor, clock.instant());
                yield new ModelAndView("redirect:" + ExportPath.of(id) + "/fields");
            }
            case KindForm.FIGURES -> new ModelAndView("redirect:/releases");
            default -> {
                result.rejectValue("kind", "export.kind.missing");
                yield page();
            }
        };
    }

    private ModelAndView page() {
        reading.begins();
        return new ModelAndView("export/kind").addObject("kinds",
                List.of(Option.keyed(KindForm.RECORDS, "export.kind.RECORDS").withHint("export.kind.RECORDS.hint"),
                        Option.keyed(KindForm.FIGURES, "export.kind.FIGURES").withHint("export.kind.FIGURES.hint")));
    }
}
