package org.kinward.web.consent.emergency;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.consent.emergency.Emergency;
import org.kinward.core.consent.emergency.EmergencyId;
import org.kinward.core.consent.emergency.EmergencyLasts;
import org.kinward.core.consent.emergency.EmergencyReason;
import org.kinward.core.consent.use.DataGroup;
import org.kinward.core.consent.use.Recipient;
import org.kinward.core.consent.use.RecipientKind;
import org.kinward.core.consent.voice.ProfessionalFunction;
import org.kinward.core.saving.Revision;
import org.kinward.reporting.casefile.Colleagues;
import org.kinward.web.consent.record.ConsentCase;
import org.kinward.web.consent.record.ConsentPath;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.intake.typed.MomentInput;
import org.kinward.web.shell.form.FormStamp;

/** What is shared without consent, as typed. */
record EmergencyForm(String reason, OfficeInput with, List<String> groups, String lasts, SecondInput second,
        String tell,
        FormStamp stamp) {

    /** With whom. */
    record OfficeInput(String kind, String office) {

        OfficeInput(@Nullable String kind, @Nullable String office) {
            this.kind = Fields.orEmpty(kind);
            this.office = Fields.orEmpty(office);
        }
    }

    /**
     * Who decided together with who types this: what kind of professional, and who if it is one of us; and when, if it was
     * on paper first.
     */
    record SecondInput(String function, String person, MomentInput earlier) {

        SecondInput(@Nullable String function, @Nullable String person, @Nullable MomentInput earlier) {
            this.function = Fields.orEmpty(function);
            this.person = Fields.orEmpty(person);
            this.earlier = MomentInput.orEmpty(earlier);
        }

        /** Whether nobody is named, or one of these. */
        boolean isOneOf(List<Colleagues.Colleague> people) {
            return person.isEmpty() || people.stream().anyMatch(one -> one.person().value().toString().equals(person));
        }

        Optional<Emergency.Second> read(Fields fields) {
            var kind = Fields.maybe(function, ProfessionalFunction.class);
            if (kind.isEmpty() && !person.isEmpty()) {
                fields.missing("second.function");
            }
            return kind.map(one -> new Emergency.Second(one,
                    person.isEmpty() ? Optional.empty() : Optional.of(new PersonId(ConsentPath.id(person)))));
        }
    }

    EmergencyForm(@Nullable String reason, @Nullable OfficeInput with, @Nullable List<String> groups,
            @Nullable String lasts, @Nullable SecondInput second, @Nullable String tell, @Nullable FormStamp stamp) {
        this.reason = Fields.orEmpty(reason);
        this.with = with == null ? new OfficeInput(null, null) : with;
        this.groups = groups == null ? List.of() : List.copyOf(groups);
        this.lasts = Fields.orEmpty(lasts);
        this.second = second == null ? new SecondInput(null, null, null) : second;
        this.tell = Fields.orEmpty(tell);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static EmergencyForm empty() {
        return new EmergencyForm(null, null, null, null, null, null, FormStamp.fresh(Revision.NEW));
    }

    /** What was typed, on a page that was not saved yet. */
    EmergencyForm anew() {
        return new EmergencyForm(reason, with, groups, lasts, second, tell, FormStamp.fresh(Revision.NEW));
    }

    /** What it is; empty if something is wrong, and then it says what. */
    Optional<Emergency.Waiting> read(Fields fields, ConsentCase at, PersonId by) {
        var why = fields.one("reason", reason, EmergencyReason.class);
        var kind = fields.one("with.kind", with.kind(), RecipientKind.class);
        if (kind.filter(one -> !one.helpsInEmergency()).isPresent()) {
            fields.result().rejectValue("with.kind", "consent.emergency.office.never");
        }
        var office = fields.words("with.office", with.office(), Recipient.LONGEST);
        if (office.length() < Recipient.SHORTEST) {
            fields.missing("with.office");
        }
        var some = fields.several("groups", groups, DataGroup.class);
        var until = fields.one("lasts", lasts, EmergencyLasts.class);
        var told = fields.one("tell", tell, TellChild.class);
        var other = second.read(fields);
        var decidedAt = EarlierMoment.of(second.earlier(), at).read(fields);
        if (fields.result().hasErrors()) {
            return Optional.empty();
        }
        var shared = new Emergency.Shared(why.orElseThrow(), new Recipient(kind.orElseThrow(), office), some);
        var when = decidedAt.orElseThrow();
        var decided = new Emergency.Decided(by, other, when, until.orElseThrow().from(when),
                told.flatMap(later -> later.by(when)));
        return Optional.of(new Emergency.Waiting(new EmergencyId(stamp.idempotencyKey()), at.file(), shared, decided));
    }
}
