package org.kinward.web.consent.ladder;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.consent.ladder.AgeLadder;
import org.kinward.core.consent.ladder.AgeLadders;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.intake.typed.TypedNumber;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.form.FormStamp;

/** The ladder as typed. */
record LadderForm(String asked, String must, String first, String source, DateInput on, FormStamp stamp) {

    LadderForm(@Nullable String asked, @Nullable String must, @Nullable String first, @Nullable String source,
            @Nullable DateInput on, @Nullable FormStamp stamp) {
        this.asked = Fields.orEmpty(asked);
        this.must = Fields.orEmpty(must);
        this.first = Fields.orEmpty(first);
        this.source = Fields.orEmpty(source);
        this.on = DateInput.orEmpty(on);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static LadderForm of(AgeLadders.Current current) {
        var ladder = current.ladder();
        var day = ladder.sourceOn();
        return new LadderForm("" + ladder.askedFrom(), "" + ladder.mustAgreeFrom(), "" + ladder.firstFrom(),
                ladder.source(), new DateInput("" + day.getDayOfMonth(), "" + day.getMonthValue(), "" + day.getYear()),
                FormStamp.fresh(current.revision()));
    }

    /** What was typed, for somebody who has seen this version. */
    LadderForm seen(AgeLadders.Current now) {
        return new LadderForm(asked, must, first, source, on, FormStamp.fresh(now.revision()));
    }

    /** The ladder; empty if something is wrong, and then it says what. */
    Optional<AgeLadder> read(Fields fields, LocalDate today) {
        int one = age(fields, "asked", asked);
        int two = age(fields, "must", must);
        int three = age(fields, "first", first);
        if (!fields.result().hasErrors() && !AgeLadder.goUp(one, two, three)) {
            fields.result().rejectValue("asked", "consent.ladder.up");
        }
        var law = fields.words("source", source, AgeLadder.LONGEST);
        if (law.length() < AgeLadder.SHORTEST) {
            fields.result().rejectValue("source", "consent.ladder.source.missing");
        }
        var day = fields.day("on", on);
        if (day.filter(today::isBefore).isPresent()) {
            fields.result().rejectValue("on", "consent.problem.IN_THE_FUTURE");
        }
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new AgeLadder(one, two, three, law, day.orElseThrow()));
    }

    private static int age(Fields fields, String field, String typed) {
        var age = TypedNumber.read(typed);
        if (age.isEmpty()) {
            fields.result().rejectValue(field, "consent.ladder.age");
        }
        return age.orElse(0);
    }
}
