package org.kinward.web.consent.ladder;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.consent.authority.AuthorityTerm;
import org.kinward.core.consent.authority.AuthorityTerms;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.intake.typed.TypedNumber;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.form.FormStamp;

/** Within how many hours the authority is told, as typed. */
record TermForm(String hours, String suspicion, String source, DateInput on, FormStamp stamp) {

    TermForm(@Nullable String hours, @Nullable String suspicion, @Nullable String source, @Nullable DateInput on,
            @Nullable FormStamp stamp) {
        this.hours = Fields.orEmpty(hours);
        this.suspicion = Fields.orEmpty(suspicion);
        this.source = Fields.orEmpty(source);
        this.on = DateInput.orEmpty(on);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    /** Whether the authority has to be told of what is only suspected. */
    enum Suspicion {
        IS_ENOUGH, IS_NOT_ENOUGH
    }

    static TermForm of(AuthorityTerms.Current current) {
        var term = current.term();
        var day = term.sourceOn();
        return new TermForm("" + term.hours(),
                (term.onSuspicion() ? Suspicion.IS_ENOUGH : Suspicion.IS_NOT_ENOUGH).name(),
                term.source(),
                new DateInput("" + day.getDayOfMonth(), "" + day.getMonthValue(), "" + day.getYear()),
                FormStamp.fresh(current.revision()));
    }

    /** What was typed, for somebody who has seen this version. */
    TermForm seen(AuthorityTerms.Current now) {
        return new TermForm(hours, suspicion, source, on, FormStamp.fresh(now.revision()));
    }

    /** The term; empty if something is wrong, and then it says what. */
    Optional<AuthorityTerm> read(Fields fields, LocalDate today) {
        var number = TypedNumber.read(hours).orElse(0);
        if (!AuthorityTerm.fits(number)) {
            fields.result().rejectValue("hours", "consent.term.hours.wrong", new Object[]{AuthorityTerm.MOST}, null);
        }
        var enough = fields.one("suspicion", suspicion, Suspicion.class);
        var law = fields.words("source", source, AuthorityTerm.LONGEST);
        if (law.length() < AuthorityTerm.SHORTEST) {
            fields.missing("source");
        }
        var day = fields.day("on", on);
        if (day.filter(today::isBefore).isPresent()) {
            fields.result().rejectValue("on", "consent.problem.IN_THE_FUTURE");
        }
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new AuthorityTerm(number, enough.orElseThrow() == Suspicion.IS_ENOUGH, law,
                        day.orElseThrow()));
    }
}
