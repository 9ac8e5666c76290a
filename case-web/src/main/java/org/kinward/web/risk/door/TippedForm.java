package org.kinward.web.risk.door;

import java.time.Month;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.risk.factor.Factor;
import org.kinward.core.risk.factor.FactorId;
import org.kinward.core.risk.factor.RoughMonth;
import org.kinward.core.risk.factor.Tipped;
import org.kinward.core.risk.factor.keeping.MoveFactor;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.Revision;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.intake.typed.TypedNumber;
import org.kinward.web.risk.RiskCase;
import org.kinward.web.risk.RiskPath;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shell.language.Days;

/** What tipped the balance, as typed: its month, only its year, or neither. */
record TippedForm(String factor, String month, String year, String changed, FormStamp stamp) {

    /** Years of another calendar are a slip of the hand. */
    private static final int LAST = 2400;

    TippedForm(@Nullable String factor, @Nullable String month, @Nullable String year, @Nullable String changed,
            @Nullable FormStamp stamp) {
        this.factor = Fields.orEmpty(factor);
        this.month = Fields.orEmpty(month);
        this.year = Fields.orEmpty(year);
        this.changed = Fields.orEmpty(changed);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    /** Begins with what was said before. */
    static TippedForm of(Factor factor) {
        var said = factor.tippedNow();
        var when = said.flatMap(Tipped::when);
        return new TippedForm(factor.id().value().toString(),
                when.flatMap(RoughMonth::month).map(one -> "" + one).orElse(null),
                when.map(one -> "" + one.year()).orElse(null), said.map(Tipped::changed).orElse(null), fresh(factor));
    }

    /** What was typed, for somebody who has seen what stands there. */
    TippedForm seen(Factor factor) {
        return new TippedForm(this.factor, month, year, changed, fresh(factor));
    }

    private static FormStamp fresh(Factor factor) {
        return FormStamp.fresh(new Revision(factor.tipped().size()));
    }

    FactorId id() {
        return new FactorId(RiskPath.id(factor));
    }

    /** The key of the form, and what it wants. */
    MoveFactor.Seen seen(Tipped said) {
        return new MoveFactor.Seen(id(), stamp.shownRevision(), new OnceKey(stamp.idempotencyKey(),
                "tipped " + factor + " " + said.when() + " " + said.changed()));
    }

    /** What was said; empty if something is wrong, and then it says what. */
    Optional<Tipped> read(Fields fields, RiskCase at, PersonId by) {
        var when = when(fields);
        var what = fields.words("changed", changed, Tipped.LONGEST);
        if (what.length() < Tipped.SHORTEST) {
            fields.missing("changed");
        }
        return fields.result().hasErrors() ? Optional.empty() : Optional.of(new Tipped(when, what, by, at.now()));
    }

    private Optional<RoughMonth> when(Fields fields) {
        var known = month.isBlank() ? Optional.<Integer>empty() : new Days().month(month).map(Month::getValue);
        if (!month.isBlank() && known.isEmpty()) {
            fields.result().rejectValue("month", "shell.date.month-wrong");
        }
        if (year.isBlank()) {
            if (!month.isBlank()) {
                fields.missing("year");
            }
            return Optional.empty();
        }
        var number = TypedNumber.read(year).orElse(0);
        if (number < RoughMonth.FIRST || number > LAST) {
            fields.result().rejectValue("year", "risk.tipped.year.wrong", new Object[]{"" + RoughMonth.FIRST}, null);
            return Optional.empty();
        }
        return Optional.of(new RoughMonth(number, known));
    }
}
