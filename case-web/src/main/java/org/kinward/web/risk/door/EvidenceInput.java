package org.kinward.web.risk.door;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.risk.factor.Evidence;
import org.kinward.core.risk.factor.SeenBy;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.shell.form.DateInput;

/** Who saw what, when, as typed. */
record EvidenceInput(String who, DateInput on, String what) {

    EvidenceInput(@Nullable String who, @Nullable DateInput on, @Nullable String what) {
        this.who = Fields.orEmpty(who);
        this.on = DateInput.orEmpty(on);
        this.what = Fields.orEmpty(what);
    }

    /** Begins with today. */
    static EvidenceInput begin(LocalDate day) {
        return new EvidenceInput(null,
                new DateInput("" + day.getDayOfMonth(), "" + day.getMonthValue(), "" + day.getYear()), null);
    }

    static EvidenceInput orEmpty(@Nullable EvidenceInput input) {
        return input == null ? new EvidenceInput(null, null, null) : input;
    }

    /** What was seen; its words are the same on every page that asks for it. */
    Optional<Evidence> read(Fields page) {
        var fields = new Fields(page.result(), page.search(), field -> "risk." + field);
        var seenBy = fields.one("evidence.who", who, SeenBy.class);
        var day = fields.day("evidence.on", on);
        var seen = fields.words("evidence.what", what, Evidence.LONGEST);
        if (seen.length() < Evidence.SHORTEST) {
            fields.missing("evidence.what");
        }
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new Evidence(seenBy.orElseThrow(), day.orElseThrow(), seen));
    }
}
