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
import org.kinward.web.consent.record.ConsentCase;
import org.kinward.web.consent.record.Fields;
import org.kinward.web.shell.form.FormStamp;

/** What is shared without consent, as typed. */
record EmergencyForm(String reason, OfficeInput with, List<String> groups, String lasts, String second, String tell,
        FormStamp stamp) {

    /** With whom. */
    record OfficeInput(String kind, String office) {

        OfficeInput(@Nullable String kind, @Nullable String office) {
            this.kind = Fields.orEmpty(kind);
            this.office = Fields.orEmpty(office);
        }
    }

    EmergencyForm(@Nullable String reason, @Nullable OfficeInput with, @Nullable List<String> groups,
            @Nullable String lasts, @Nullable String second, @Nullable String tell, @Nullable FormStamp stamp) {
        this.reason = Fields.orEmpty(reason);
        this.with = with == null ? new OfficeInput(null, null) : with;
        this.groups = groups == null ? List.of() : List.copyOf(groups);
        this.lasts = Fields.orEmpty(lasts);
        this.second = Fields.orEmpty(second);
        this.tell = Fields.orEmpty(tell);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static EmergencyForm empty() {
        return new EmergencyForm(null, null, null, null, null, null, FormStamp.fresh(Revision.NEW));
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
            fields.result().rejectValue("with.office", "consent.ask.office.missing");
        }
        var some = fields.several("groups", groups, DataGroup.class);
        var until = fields.one("lasts", lasts, EmergencyLasts.class);
        var told = fields.one("tell", tell, TellChild.class);
        if (fields.result().hasErrors()) {
            return Optional.empty();
        }
        var shared = new Emergency.Shared(why.orElseThrow(), new Recipient(kind.orElseThrow(), office), some);
        var decided = new Emergency.Decided(by, Fields.maybe(second, ProfessionalFunction.class), at.now(),
                until.orElseThrow().from(at.now()), told.flatMap(when -> when.by(at.now())));
        return Optional.of(new Emergency.Waiting(new EmergencyId(stamp.idempotencyKey()), at.file(), shared, decided));
    }
}
