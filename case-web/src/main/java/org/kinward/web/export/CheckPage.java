package org.kinward.web.export;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.export.Export;
import org.kinward.core.export.ExportPlan;
import org.kinward.core.export.ExportState;
import org.kinward.web.export.file.Checked;
import org.kinward.web.export.file.CodeWords;
import org.kinward.web.export.file.ExportChecking;
import org.kinward.web.export.file.SafeWords;
import org.kinward.web.export.page.ExportReading;
import org.kinward.web.export.page.ExportSummary;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of one export: what would leave, while it is a draft; afterwards what became of it. */
@Component
class CheckPage {

    private final ExportChecking checking;

    private final CodeWords words;

    CheckPage(ExportChecking checking, CodeWords words) {
        this.checking = checking;
        this.words = words;
    }

    ModelAndView of(ExportReading.Opened one, Actor actor) {
        return one.state() == ExportState.DRAFT ? draft(one) : asked(one, actor);
    }

    private ModelAndView draft(ExportReading.Opened one) {
        var missing = missing(one.export().plan());
        if (missing.isPresent()) {
            return new ModelAndView("redirect:" + one.path() + missing.get());
        }
        var page = new ModelAndView("export/check").addObject("path", one.path())
                .addObject("asked", ExportSummary.of(one)).addObject("revision", one.export().revision());
        return switch (checking.now(one.export().begun().agency(), one.export().plan())) {
            case Checked.Fits fits -> page.addObject("leaves", leaves(one, fits))
                    .addObject("snapshot", fits.snapshot().number())
                    .addObject("second", fits.safe().rows().size() > Export.ALONE);
            case Checked.NoSnapshot _ -> page.addObject("problem", "export.problem.no-snapshot");
            case Checked.Nobody _ -> page.addObject("problem", "export.problem.nobody");
            case Checked.TooManyRows _ -> page.addObject("problem", "export.problem.too-many");
            case Checked.TooFewChildren _ -> page.addObject("problem", "export.problem.too-few");
        };
    }

    /** What the second person agrees to: how the records leave, none of them. */
    private @Nullable Object then(ExportReading.Opened one) {
        var snapshot = one.export().asked().orElseThrow().snapshot();
        return checking.then(one.export().begun().agency(), one.export().plan(),
                snapshot) instanceof Checked.Fits fits ? leaves(one, fits) : null;
    }

    private Object leaves(ExportReading.Opened one, Checked.Fits fits) {
        var spoken = words.of(one.export().begun().agency(), one.export().plan().fields());
        return ExportSummary.of(new SafeWords(fits.safe(), spoken), one.written(fits.snapshot().takenAt()));
    }

    private ModelAndView asked(ExportReading.Opened one, Actor actor) {
        var state = one.state();
        var answers = state == ExportState.WAITING && !one.export().isOf(actor.person());
        return new ModelAndView("export/one").addObject("leaves", answers ? then(one) : null)
                .addObject("path", one.path()).addObject("state", state)
                .addObject("asked", ExportSummary.of(one)).addObject("happened", ExportSummary.happened(one))
                .addObject("makes", one.own() && state == ExportState.READY)
                .addObject("takes", one.own() && state == ExportState.MADE)
                .addObject("answers", answers)
                .addObject("form", new RefusalForm(""));
    }

    /** The page on which the first thing that is missing is said. */
    private static Optional<String> missing(ExportPlan plan) {
        if (plan.fields().isEmpty()) {
            return Optional.of("/fields");
        }
        if (plan.filter().isEmpty()) {
            return Optional.of("/period");
        }
        return plan.aim().isEmpty() ? Optional.of("/aim") : Optional.empty();
    }
}
