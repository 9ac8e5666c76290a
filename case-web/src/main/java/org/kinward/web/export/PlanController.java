package org.kinward.web.export;

import java.util.UUID;
import java.util.function.UnaryOperator;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.export.ExportId;
import org.kinward.core.export.ExportPlan;
import org.kinward.core.export.ExportState;
import org.kinward.core.export.PlanExport;
import org.kinward.core.statistics.question.Happening;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.export.page.ExportPath;
import org.kinward.web.export.page.ExportReading;
import org.kinward.web.shell.form.Option;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The pages on which a data officer says what is in an export, of which case files, what for and for whom. */
@Controller
class PlanController {

    private static final String FIELDS = ExportPath.ONE + "/fields";
    private static final String PERIOD = ExportPath.ONE + "/period";
    private static final String AIM = ExportPath.ONE + "/aim";

    private final ExportReading reading;

    private final PlanExport plan;

    private final AimWords words;

    PlanController(ExportReading reading, PlanExport plan, AimWords words) {
        this.reading = reading;
        this.plan = plan;
        this.words = words;
    }

    @Allowed(roles = Role.DATA_OFFICER, audit = AuditAction.EXPORTS_VIEWED)
    @GetMapping(FIELDS)
    ModelAndView fields(@PathVariable UUID id, Actor actor, Refill refill) {
        var draft = draft(id, actor);
        return opened(draft, fieldsPage(id), refill.form(FieldsForm.class, path(id, FIELDS))
                .orElseGet(() -> FieldsForm.of(draft.export().plan())));
    }

    @Allowed(roles = Role.DATA_OFFICER, audit = {AuditAction.EXPORT_PLANNED, AuditAction.EXPORTS_VIEWED})
    @PostMapping(FIELDS)
    ModelAndView fields(@PathVariable UUID id, @ModelAttribute("form") FieldsForm form, BindingResult result,
            Actor actor) {
        draft(id, actor);
        var chosen = form.read();
        if (chosen.isEmpty()) {
            result.rejectValue("fields", "export.fields.none");
            return fieldsPage(id);
        }
        return kept(id, now -> now.of(chosen), actor, PERIOD);
    }

    @Allowed(roles = Role.DATA_OFFICER, audit = AuditAction.EXPORTS_VIEWED)
    @GetMapping(PERIOD)
    ModelAndView period(@PathVariable UUID id, Actor actor, Refill refill) {
        var draft = draft(id, actor);
        return opened(draft, periodPage(id), refill.form(PeriodForm.class, path(id, PERIOD))
                .orElseGet(() -> PeriodForm.of(draft.export().plan())));
    }

    @Allowed(roles = Role.DATA_OFFICER, audit = {AuditAction.EXPORT_PLANNED, AuditAction.EXPORTS_VIEWED})
    @PostMapping(PERIOD)
    ModelAndView period(@PathVariable UUID id, @ModelAttribute("form") PeriodForm form, BindingResult result,
            Actor actor) {
        draft(id, actor);
        return form.read(result).map(filter -> kept(id, now -> now.of(filter), actor, AIM))
                .orElseGet(() -> periodPage(id));
    }

    @Allowed(roles = Role.DATA_OFFICER, audit = AuditAction.EXPORTS_VIEWED)
    @GetMapping(AIM)
    ModelAndView aim(@PathVariable UUID id, Actor actor, Refill refill) {
        var draft = draft(id, actor);
        return opened(draft, aimPage(id), refill.form(AimForm.class, path(id, AIM))
                .orElseGet(() -> AimForm.of(draft.export().plan())));
    }

    @Allowed(roles = Role.DATA_OFFICER, audit = {AuditAction.EXPORT_PLANNED, AuditAction.EXPORTS_VIEWED})
    @PostMapping(AIM)
    ModelAndView aim(@PathVariable UUID id, @ModelAttribute("form") AimForm form, BindingResult result, Actor actor) {
        draft(id, actor);
        var purpose = words.read(form.purpose(), "purpose", "export.purpose.wrong", result);
        var recipient = words.read(form.recipient(), "recipient", "export.recipient.wrong", result);
        if (purpose.isEmpty() || recipient.isEmpty()) {
            return aimPage(id);
        }
        var aim = new ExportPlan.Aim(purpose.get(), recipient.get());
        return kept(id, now -> now.of(aim), actor, ExportPath.ONE);
    }

    /** One's own; what was asked for already is shown as it stands. */
    private ExportReading.Opened draft(UUID id, Actor actor) {
        var one = reading.one(id, actor);
        if (!one.own()) {
            throw new NotThere();
        }
        return one;
    }

    private static ModelAndView opened(ExportReading.Opened draft, ModelAndView page, Object form) {
        return draft.state() == ExportState.DRAFT ? page.addObject("form", form)
                : new ModelAndView("redirect:" + draft.path());
    }

    private ModelAndView kept(UUID id, UnaryOperator<ExportPlan> said, Actor actor, String next) {
        var isKept = plan.plan(new ExportId(id), said, actor);
        return new ModelAndView("redirect:" + (isKept ? path(id, next) : ExportPath.of(id)));
    }

    private static ModelAndView fieldsPage(UUID id) {
        return new ModelAndView("export/fields").addObject("path", ExportPath.of(id)).addObject("offered",
                FieldsForm.offered());
    }

    private static ModelAndView periodPage(UUID id) {
        return new ModelAndView("export/period").addObject("path", ExportPath.of(id)).addObject("happenings",
                Happening.OF_FILES.stream().map(Option::of).toList());
    }

    private static ModelAndView aimPage(UUID id) {
        return new ModelAndView("export/aim").addObject("path", ExportPath.of(id));
    }

    private static String path(UUID id, String pattern) {
        return pattern.replace("{id}", id.toString());
    }
}
