package org.kinward.web.legal.door;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.legal.offender.RightsProblem;
import org.kinward.core.legal.offender.RightsProblemId;
import org.kinward.core.saving.Revision;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.risk.RiskCase;
import org.kinward.web.shell.form.FormStamp;

/** That a child is treated as an offender, as typed. */
record OffenderForm(String treated, String words, FormStamp stamp) {

    OffenderForm(@Nullable String treated, @Nullable String words, @Nullable FormStamp stamp) {
        this.treated = Fields.orEmpty(treated);
        this.words = Fields.orEmpty(words);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static OffenderForm empty() {
        return new OffenderForm(null, null, FormStamp.fresh(Revision.NEW));
    }

    /** What was typed, on a page that was not saved yet. */
    OffenderForm anew() {
        return new OffenderForm(treated, words, FormStamp.fresh(Revision.NEW));
    }

    /** The problem; empty if something is wrong, and then it says what. */
    Optional<RightsProblem> read(Fields fields, RiskCase at, PersonId by) {
        var how = fields.one("treated", treated, RightsProblem.Treated.class);
        var said = fields.words("words", words, RightsProblem.LONGEST);
        return fields.result().hasErrors() ? Optional.empty()
                : how.map(one -> new RightsProblem(new RightsProblemId(stamp.idempotencyKey()), at.file(), one, said,
                        new RightsProblem.Said(by, at.now()), Optional.empty()));
    }
}
