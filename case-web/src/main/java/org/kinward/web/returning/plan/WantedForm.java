package org.kinward.web.returning.plan;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.returning.Durable;
import org.kinward.core.returning.Said;
import org.kinward.core.returning.family.Family;
import org.kinward.core.returning.plan.Return;
import org.kinward.core.returning.plan.ReturnId;
import org.kinward.core.saving.Revision;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.returning.Whole;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.form.FormStamp;

/** What is wanted of a return, as typed. */
record WantedForm(String to, String durable, JourneyInput journey, AgreedInput agreed, String back, FormStamp stamp) {

    /** The journey. */
    record JourneyInput(DateInput on, List<String> with) {

        JourneyInput(@Nullable DateInput on, @Nullable List<String> with) {
            this.on = DateInput.orEmpty(on);
            this.with = with == null ? List.of() : List.copyOf(with);
        }
    }

    /** Whose agreement there is. */
    record AgreedInput(String authority, String receiving) {

        AgreedInput(@Nullable String authority, @Nullable String receiving) {
            this.authority = Fields.orEmpty(authority);
            this.receiving = Fields.orEmpty(receiving);
        }
    }

    WantedForm(@Nullable String to, @Nullable String durable, @Nullable JourneyInput journey,
            @Nullable AgreedInput agreed, @Nullable String back, @Nullable FormStamp stamp) {
        this.to = Fields.orEmpty(to);
        this.durable = Fields.orEmpty(durable);
        this.journey = journey == null ? new JourneyInput(null, null) : journey;
        this.agreed = agreed == null ? new AgreedInput(null, null) : agreed;
        this.back = Fields.orEmpty(back);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    /** What is kept of the one that is prepared, or an empty form. */
    static WantedForm of(Optional<Return> kept) {
        return kept.map(one -> of(one.wanted(),
                new FormStamp(one.id().value().toString(), "" + one.revision().number())))
                .orElseGet(() -> new WantedForm(null, null, null, null, null, FormStamp.fresh(Revision.NEW)));
    }

    private static WantedForm of(Return.Wanted wanted, FormStamp stamp) {
        var day = wanted.journey().on();
        return new WantedForm(wanted.to().value().toString(), wanted.durable().name(),
                new JourneyInput(new DateInput("" + day.getDayOfMonth(), "" + day.getMonthValue(), "" + day.getYear()),
                        wanted.journey().with().stream().map(Enum::name).sorted().toList()),
                new AgreedInput(wanted.agreed().authority().name(), wanted.agreed().receiving().name()),
                wanted.wayBack(), stamp);
    }

    /** What was typed, over what stands there now. */
    WantedForm over(Optional<Return> kept) {
        return new WantedForm(to, durable, journey, agreed, back, of(kept).stamp());
    }

    /** The return; empty if something is wrong, and then it says what. */
    Optional<Return> read(Fields fields, Whole whole) {
        var home = whole.known().families().stream().map(Family::id)
                .filter(one -> one.value().toString().equals(to)).findFirst();
        if (home.isEmpty()) {
            fields.missing("to");
        }
        var solution = fields.one("durable", durable, Durable.class);
        var day = fields.day("journey.on", journey.on());
        var along = fields.several("journey.with", journey.with(), Return.GoesAlong.class);
        var authority = fields.one("agreed.authority", agreed.authority(), Return.AuthoritySays.class);
        var receiving = fields.one("agreed.receiving", agreed.receiving(), Return.Receiving.class);
        var words = fields.words("back", back, Said.LONGEST);
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new Return(new ReturnId(stamp.idempotencyKey()), whole.at().file(),
                        stamp.shownRevision(),
                        new Return.Wanted(home.orElseThrow(), solution.orElseThrow(),
                                new Return.Journey(day.orElseThrow(), along),
                                new Return.Agreed(authority.orElseThrow(), receiving.orElseThrow()), words),
                        Optional.empty(), Optional.empty(), List.of()));
    }
}
