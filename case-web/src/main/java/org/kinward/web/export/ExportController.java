package org.kinward.web.export;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.export.AskExport;
import org.kinward.core.export.Export;
import org.kinward.core.export.ExportId;
import org.kinward.core.export.ExportState;
import org.kinward.web.access.Allowed;
import org.kinward.web.access.refill.Refill;
import org.kinward.web.export.file.Checked;
import org.kinward.web.export.file.ExportChecking;
import org.kinward.web.export.page.ExportPath;
import org.kinward.web.export.page.ExportReading;
import org.kinward.web.shell.language.Digits;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What would leave, and asking for it as it was shown. */
@Controller
class ExportController {

    private final ExportReading reading;

    private final CheckPage page;

    private final ExportChecking checking;

    private final Asking asking;

    ExportController(ExportReading reading, CheckPage page, ExportChecking checking, Asking asking) {
        this.reading = reading;
        this.page = page;
        this.checking = checking;
        this.asking = asking;
    }

    /**
     * What was on the check page when it was asked for.
     *
     * @param after
     *            how many exports had been asked for before
     */
    record AskForm(String revision, String snapshot, String after) {

        AskForm(@Nullable String revision, @Nullable String snapshot, @Nullable String after) {
            this.revision = Objects.requireNonNullElse(revision, "");
            this.snapshot = Objects.requireNonNullElse(snapshot, "");
            this.after = Objects.requireNonNullElse(after, "");
        }

        Optional<Integer> shownRevision() {
            return Digits.read(revision);
        }

        Optional<ExportChecking.Shown> shown() {
            return Digits.read(snapshot)
                    .flatMap(number -> Digits.read(after).map(turn -> new ExportChecking.Shown(number, turn)));
        }
    }

    /** Asking, and what time it is. */
    @Component
    record Asking(AskExport use, Clock clock) {
    }

    @Allowed(roles = {Role.DATA_OFFICER, Role.ADMINISTRATOR}, audit = AuditAction.EXPORTS_VIEWED)
    @GetMapping(ExportPath.ONE)
    ModelAndView one(@PathVariable UUID id, Actor actor, Refill refill) {
        var shown = page.of(reading.one(id, actor), actor);
        refill.form(RefusalForm.class, ExportPath.of(id) + "/refuse").ifPresent(form -> shown.addObject("form", form));
        return shown;
    }

    /** What leaves is worked out anew, from the snapshot that was shown. */
    @Allowed(roles = Role.DATA_OFFICER, audit = {AuditAction.EXPORT_ASKED, AuditAction.EXPORTS_VIEWED})
    @PostMapping(ExportPath.ONE + "/ask")
    ModelAndView ask(@PathVariable UUID id, @ModelAttribute("shown") AskForm shown, Actor actor) {
        var one = reading.one(id, actor);
        if (!one.own()) {
            throw new NotThere();
        }
        if (one.state() != ExportState.DRAFT || !one.export().plan().isWhole()) {
            return new ModelAndView("redirect:" + one.path());
        }
        var revision = shown.shownRevision();
        var checked = shown.shown().<Checked>map(then -> checking.shown(actor.agency(), one.export().plan(), then))
                .orElseGet(Checked.Changed::new);
        if (revision.isEmpty() || !(checked instanceof Checked.Fits fits)) {
            return page.refused(reading.one(id, actor), actor, checked);
        }
        var asked = new Export.Asked(asking.clock().instant(), fits.snapshot().number(), fits.safe().rows().size());
        return switch (asking.use().ask(new ExportId(id), new AskExport.Shown(revision.get(), fits.leaving()), asked,
                actor)) {
            case ASKED -> new ModelAndView("redirect:" + one.path() + "?asked");
            case CHANGED_SINCE, NOT_WHOLE, TOO_MANY_ROWS, TOO_FEW_CHILDREN ->
                page.refused(reading.one(id, actor), actor, new Checked.Changed());
        };
    }
}
