package org.kinward.web.statistics.progress;

import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.kinward.core.statistics.progress.Narrative;
import org.kinward.core.statistics.progress.ProgressReport;
import org.kinward.web.shell.form.FormStamp;
import org.springframework.validation.Errors;

/** The text of a report, as typed; parts may still be empty while it is a draft. */
record TextForm(String known, String progress, String bottlenecks, String evaluation, String changes, FormStamp stamp) {

    TextForm(@Nullable String known, @Nullable String progress, @Nullable String bottlenecks,
            @Nullable String evaluation, @Nullable String changes, @Nullable FormStamp stamp) {
        this.known = Objects.requireNonNullElse(known, "");
        this.progress = Objects.requireNonNullElse(progress, "");
        this.bottlenecks = Objects.requireNonNullElse(bottlenecks, "");
        this.evaluation = Objects.requireNonNullElse(evaluation, "");
        this.changes = Objects.requireNonNullElse(changes, "");
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static TextForm of(ProgressReport report) {
        var text = report.written().narrative();
        return new TextForm(text.known(), text.progress(), text.bottlenecks(), text.evaluation(), text.changes(),
                FormStamp.fresh(report.revision()));
    }

    /** The same for somebody who has seen what stands there now. */
    TextForm seen(ProgressReport report) {
        return new TextForm(known, progress, bottlenecks, evaluation, changes, FormStamp.fresh(report.revision()));
    }

    /** Whether it can be kept; if not, it says why. */
    boolean fits(Errors errors) {
        Map.of("known", known, "progress", progress, "bottlenecks", bottlenecks, "evaluation", evaluation, "changes",
                changes).forEach((field, text) -> {
                    if (text.strip().length() > Narrative.LONGEST) {
                        errors.rejectValue(field, "statistics.progress.text.long", new Object[]{Narrative.LONGEST},
                                null);
                    }
                });
        return !errors.hasErrors();
    }

    Narrative narrative() {
        return new Narrative(known, progress, bottlenecks, evaluation, changes);
    }
}
