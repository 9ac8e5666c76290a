package org.kinward.web.export;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.export.Export;
import org.kinward.core.export.ExportPlan;
import org.kinward.core.export.ExportState;
import org.kinward.core.export.Exports;
import org.kinward.web.export.file.Checked;
import org.kinward.web.export.file.CodeWords;
import org.kinward.web.export.file.ExportChecking;
import org.kinward.web.export.file.ReleasedBeside;
import org.kinward.web.export.file.SafeWords;
import org.kinward.web.export.page.ExportReading;
import org.kinward.web.export.page.ExportSummary;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of one export: what would leave, while it is a draft; afterwards what became of it. */
@Component
class CheckPage {

    private final ExportChecking checking;

    private final Exports exports;

    private final ReleasedBeside beside;

    private final CodeWords words;

    CheckPage(ExportChecking checking, Exports exports, ReleasedBeside beside, CodeWords words) {
        this.beside = beside;
        this.checking = checking;
        this.exports = exports;
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
            case Checked.Fits fits -> page.addObject("leaves", leaves(one, fits)).addObject("beside", besides(one))
                    .addObject("snapshot", fits.snapshot().number())
                    .addObject("after", fits.before().turn())
                    .addObject("second", Export.needSecond(fits.safe().rows().size(), before(one)));
            case Checked.NoSnapshot _ -> page.addObject("problem", "export.problem.no-snapshot");
            case Checked.Nobody _ -> page.addObject("problem", "export.problem.nobody");
            case Checked.TooManyRows _ -> page.addObject("problem", "export.problem.too-many");
            case Checked.TooFewChildren _ -> page.addObject("problem", "export.problem.too-few");
            case Checked.Changed _,Checked.NotHeld _,Checked.Busy _ -> page.addObject("problem", "export.changed");
        };
    }

    /** The page as it stands now, when nothing may leave as it was asked. */
    ModelAndView refused(ExportReading.Opened one, Actor actor, Checked why) {
        var shown = of(one, actor).addObject("refused", why(why));
        shown.setStatus(why instanceof Checked.Busy ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.CONFLICT);
        return shown;
    }

    private static String why(Checked why) {
        return switch (why) {
            case Checked.NotHeld _ -> "export.problem.not-held";
            case Checked.Busy _ -> "export.problem.busy";
            default -> "export.changed";
        };
    }

    /** How many rows of the agency somebody took alone, or can still take. */
    private int before(ExportReading.Opened one) {
        return exports.alone(one.export().begun().agency(), one.now().minus(Export.COUNTED_FOR));
    }

    private String besides(ExportReading.Opened one) {
        return beside.years(one.export().begun().agency(), one.export().plan());
    }

    /** What the second person agrees to: how the records leave, none of them. */
    private @Nullable Object then(ExportReading.Opened one) {
        return checking.asked(one.export()) instanceof Checked.Fits fits ? leaves(one, fits) : null;
    }

    private Object leaves(ExportReading.Opened one, Checked.Fits fits) {
        var spoken = words.of(one.export().begun().agency(), one.export().plan().fields());
        return ExportSummary.of(new SafeWords(fits.safe(), spoken), one.written(fits.snapshot().takenAt()));
    }

    private ModelAndView asked(ExportReading.Opened one, Actor actor) {
        var state = one.state();
        var answers = state == ExportState.WAITING && !one.export().isOf(actor.person());
        return new ModelAndView("export/one").addObject("leaves", answers ? then(one) : null)
                .addObject("beside", answers ? besides(one) : "")
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
