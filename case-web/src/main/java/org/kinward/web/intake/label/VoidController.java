package org.kinward.web.intake.label;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.intake.label.LabelSheet;
import org.kinward.core.intake.label.VoidLabels;
import org.kinward.core.intake.label.VoidReason;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.StaleRevision;
import org.kinward.reporting.intake.LabelLists;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
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

/** Makes one unused label void, or all that are left of a sheet, with a reason. There is no way back. */
@Controller
class VoidController {

    private static final String VOID = LabelSheetController.SHEET + "/void";

    private final LabelReading reading;

    private final VoidLabels labels;

    private final Clock clock;

    VoidController(LabelReading reading, VoidLabels labels, Clock clock) {
        this.reading = reading;
        this.labels = labels;
        this.clock = clock;
    }

    @Allowed(roles = {Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.LABELS_VIEWED)
    @GetMapping(VOID)
    ModelAndView ask(@PathVariable UUID id, @RequestParam(defaultValue = "") String label, Actor actor,
            Refill refill) {
        return page(reading.open(id, actor), refill.form(VoidForm.class).orElseGet(() -> VoidForm.of(label)));
    }

    @Allowed(roles = {Role.DUTY_CARER, Role.SHELTER_MANAGER}, audit = AuditAction.LABELS_CHANGED)
    @PostMapping(VOID)
    ModelAndView makeVoid(@PathVariable UUID id, @ModelAttribute("form") VoidForm form, BindingResult wrong,
            Actor actor) {
        var opened = reading.open(id, actor);
        var only = form.only(opened).map(LabelLists.Line::number);
        var why = form.reason(wrong);
        if (why.isEmpty()) {
            return page(opened, form);
        }
        var sheet = new LabelSheet.Id(id);
        var stamp = new OnceKey(form.stamp().idempotencyKey(), VoidLabels.Request.asked(sheet, only, why.get()));
        return decided(new VoidLabels.Request(sheet, only, why.get(), stamp), actor);
    }

    private ModelAndView decided(VoidLabels.Request request, Actor actor) {
        var id = request.sheet().value();
        try {
            return switch (labels.makeVoid(request, actor, clock.instant())) {
                case VOID -> new ModelAndView("redirect:/labels/" + id + "?void");
                case NOT_THERE -> throw new NotThere();
            };
        } catch (StaleRevision faster) {
            var page = LabelSheetController.page(reading.open(id, actor)).addObject("changed", true);
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    private static ModelAndView page(LabelReading.Opened opened, VoidForm form) {
        return new ModelAndView("intake/label/void").addObject("form", form).addObject("path", opened.path())
                .addObject("number",
                        Optional.of(form).flatMap(one -> one.only(opened)).map(line -> line.number().shown())
                                .orElse(null))
                .addObject("left", opened.left().size()).addObject("reasons", Option.all(VoidReason.values()));
    }
}
