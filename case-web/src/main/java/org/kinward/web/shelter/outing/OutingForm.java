package org.kinward.web.shelter.outing;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.saving.Revision;
import org.kinward.core.shelter.count.Company;
import org.kinward.core.shelter.outing.Outing;
import org.kinward.core.shelter.outing.OutingId;
import org.kinward.core.shelter.stay.StayId;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.intake.typed.TypedHour;
import org.kinward.web.risk.RiskPath;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shelter.House;

/** A way out and back, as typed. */
record OutingForm(String to, WithInput with, WhenInput leaves, WhenInput back, String words, FormStamp stamp) {

    OutingForm(@Nullable String to, @Nullable WithInput with, @Nullable WhenInput leaves, @Nullable WhenInput back,
            @Nullable String words, @Nullable FormStamp stamp) {
        this.to = Fields.orEmpty(to);
        this.with = with == null ? new WithInput(null, null) : with;
        this.leaves = leaves == null ? new WhenInput(null, null) : leaves;
        this.back = back == null ? new WhenInput(null, null) : back;
        this.words = Fields.orEmpty(words);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    /** With whom. */
    record WithInput(String company, String staff) {

        WithInput(@Nullable String company, @Nullable String staff) {
            this.company = Fields.orEmpty(company);
            this.staff = Fields.orEmpty(staff);
        }
    }

    /** A day and an hour. */
    record WhenInput(DateInput on, String hour) {

        WhenInput(@Nullable DateInput on, @Nullable String hour) {
            this.on = DateInput.orEmpty(on);
            this.hour = Fields.orEmpty(hour);
        }

        private Optional<Instant> read(Fields fields, String field, House house) {
            var day = fields.day(field + ".on", on);
            var time = TypedHour.read(hour);
            if (time.isEmpty()) {
                fields.missing(field + ".hour");
            }
            return day.flatMap(date -> time.map(clock -> house.at(date, clock)));
        }
    }

    /** Begins with today. */
    static OutingForm begin(House house) {
        var today = new WhenInput(house.typedToday(), null);
        return new OutingForm(null, null, today, today, null, FormStamp.fresh(Revision.NEW));
    }

    /** What was typed, on a page that was not saved yet. */
    OutingForm anew() {
        return new OutingForm(to, with, leaves, back, words, FormStamp.fresh(Revision.NEW));
    }

    /** The plan; empty if something is wrong, and then it says what. */
    Optional<Outing.Planned> read(Fields fields, StayId stay, House house, PersonId by) {
        var where = fields.one("to", to, Outing.Destination.class);
        var company = fields.one("with.company", with.company(), Company.class);
        if (company.filter(Company.STAFF::equals).isPresent() && with.staff().isEmpty()) {
            fields.missing("with.staff");
        }
        var from = leaves.read(fields, "leaves", house);
        var until = back.read(fields, "back", house);
        var said = fields.words("words", words, Outing.Trip.LONGEST);
        if (from.flatMap(begin -> until.filter(end -> !end.isAfter(begin))).isPresent()) {
            fields.result().rejectValue("back.hour", "shelter.outing.back.before");
        }
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new Outing.Planned(new Outing.Plan(new OutingId(stamp.idempotencyKey()), stay,
                        new Outing.Trip(where.orElseThrow(), goesWith(company.orElseThrow()), from.orElseThrow(),
                                until.orElseThrow(), said),
                        by, house.now())));
    }

    private Outing.GoesWith goesWith(Company company) {
        return new Outing.GoesWith(company, company == Company.STAFF
                ? Optional.of(new PersonId(RiskPath.id(with.staff()))) : Optional.empty());
    }
}
