package org.kinward.web.consent.asking;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.consent.voice.ProfessionalFunction;
import org.kinward.core.saving.Revision;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.shell.form.FormStamp;

/** Whether a second professional agrees, and as what, as typed. */
record ConfirmForm(String row, String function, String agrees, FormStamp stamp) {

    ConfirmForm(@Nullable String row, @Nullable String function, @Nullable String agrees,
            @Nullable FormStamp stamp) {
        this.row = Fields.orEmpty(row);
        this.function = Fields.orEmpty(function);
        this.agrees = Fields.orEmpty(agrees);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    /** What was typed, for somebody who has seen this revision. */
    ConfirmForm seen(Revision revision) {
        return new ConfirmForm(row, function, agrees, FormStamp.fresh(revision));
    }

    /** The same wish each time that it is sent. */
    String wish() {
        return String.join(" ", "second", row, function, agrees);
    }

    boolean isYes() {
        return agrees.equals("YES");
    }

    /** As what somebody agrees; empty if something is wrong, and then it says what. */
    Optional<ProfessionalFunction> read(Fields fields) {
        var second = fields.one("function", function, ProfessionalFunction.class);
        if (!isYes() && !agrees.equals("NO")) {
            fields.missing("agrees");
        }
        return fields.result().hasErrors() ? Optional.empty() : second;
    }
}
