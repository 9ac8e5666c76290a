package org.kinward.web.intake.label;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.NotThere;
import org.kinward.core.intake.label.VoidReason;
import org.kinward.core.saving.Revision;
import org.kinward.reporting.intake.LabelLists;
import org.kinward.web.shell.form.FormStamp;
import org.springframework.validation.BindingResult;

/**
 * Why labels are void.
 *
 * @param label
 *            which one, by where it stands on its sheet; empty for all that are left
 */
record VoidForm(String label, String why, FormStamp stamp) {

    VoidForm(@Nullable String label, @Nullable String why, @Nullable FormStamp stamp) {
        this.label = Objects.requireNonNullElse(label, "");
        this.why = Objects.requireNonNullElse(why, "");
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static VoidForm of(String label) {
        return new VoidForm(label, "", FormStamp.fresh(Revision.NEW));
    }

    Optional<VoidReason> reason(BindingResult wrong) {
        var chosen = Arrays.stream(VoidReason.values()).filter(reason -> reason.name().equals(why)).findFirst();
        if (chosen.isEmpty()) {
            wrong.rejectValue("why", "labels.void.missing");
        }
        return chosen;
    }

    /**
     * The label that is meant; empty where all that are left are.
     *
     * @throws NotThere
     *             if the sheet has no such label
     */
    Optional<LabelLists.Line> only(LabelReading.Opened opened) {
        return label.isEmpty() ? Optional.empty() : Optional.of(opened.lines().stream()
                .filter(line -> Integer.toString(line.position()).equals(label)).findFirst()
                .orElseThrow(NotThere::new));
    }
}
