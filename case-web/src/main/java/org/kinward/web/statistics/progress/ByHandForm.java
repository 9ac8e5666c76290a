package org.kinward.web.statistics.progress;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.statistics.progress.ByHand;
import org.kinward.core.statistics.progress.ProgressReport;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shell.language.Digits;
import org.springframework.validation.Errors;

/** An indicator of policy, as typed. */
record ByHandForm(String what, String figure, String source, FormStamp stamp) {

    ByHandForm(@Nullable String what, @Nullable String figure, @Nullable String source, @Nullable FormStamp stamp) {
        this.what = Objects.requireNonNullElse(what, "");
        this.figure = Objects.requireNonNullElse(figure, "");
        this.source = Objects.requireNonNullElse(source, "");
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static ByHandForm of(ProgressReport report) {
        return new ByHandForm(null, null, null, FormStamp.fresh(report.revision()));
    }

    /** The value; empty if something is wrong, and then it says what. */
    Optional<ByHand.Value> read(Errors errors) {
        var number = Digits.read(figure.replaceAll("[\\s,.\u00a0\u202f']", ""));
        if (number.isEmpty()) {
            errors.rejectValue("figure", "statistics.progress.figure.wrong");
        }
        if (source.isBlank() || source.strip().length() > ByHand.LONGEST) {
            errors.rejectValue("source", "statistics.progress.source.wrong", new Object[]{ByHand.LONGEST}, null);
        }
        return errors.hasErrors() ? Optional.empty()
                : number.map(value -> new ByHand.Value(indicator(), value, source));
    }

    private ByHand indicator() {
        return Arrays.stream(ByHand.values()).filter(one -> one.name().equals(what)).findFirst().orElse(ByHand.LAWS);
    }
}
