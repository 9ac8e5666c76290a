package org.kinward.web.consent.asking;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.consent.use.ContactBy;
import org.kinward.core.consent.use.ContactSays;
import org.kinward.core.consent.use.DataGroup;
import org.kinward.core.consent.use.ExtraUse;
import org.kinward.core.consent.use.FamilyMember;
import org.kinward.core.consent.use.Recipient;
import org.kinward.core.consent.use.RecipientKind;
import org.kinward.core.consent.use.ServiceKind;
import org.kinward.core.consent.use.Use;
import org.kinward.core.saving.Revision;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.form.FormStamp;

/** One use as typed; the kind decides which of the fields are there. */
record AskForm(String kind, String what, String office, List<String> details, String by, DateInput until,
        FormStamp stamp) {

    AskForm(@Nullable String kind, @Nullable String what, @Nullable String office, @Nullable List<String> details,
            @Nullable String by, @Nullable DateInput until, @Nullable FormStamp stamp) {
        this.kind = Fields.orEmpty(kind);
        this.what = Fields.orEmpty(what);
        this.office = Fields.orEmpty(office);
        this.details = details == null ? List.of() : List.copyOf(details);
        this.by = Fields.orEmpty(by);
        this.until = DateInput.orEmpty(until);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static AskForm empty(String kind, FormStamp stamp) {
        return new AskForm(kind, null, null, null, null, null, stamp);
    }

    /** What was typed, on a page that was not saved yet. */
    AskForm anew() {
        return new AskForm(kind, what, office, details, by, until, FormStamp.fresh(Revision.NEW));
    }

    /** The use; empty if something is wrong, and then it says what. */
    Optional<Use> read(Fields fields) {
        return switch (kind) {
            case "BEING_RECORDED" -> Optional.of(new Use.BeingRecorded());
            case "SHARING" -> sharing(fields);
            case "FAMILY_CONTACT" -> contact(fields);
            case "EXTRA" -> fields.one("what", what, ExtraUse.class).map(Use.Extra::new);
            default -> fields.one("what", what, ServiceKind.class).map(Use.Service::new);
        };
    }

    private Optional<Use> sharing(Fields fields) {
        var officeKind = fields.one("what", what, RecipientKind.class);
        var called = fields.words("office", office, Recipient.LONGEST);
        if (called.length() < Recipient.SHORTEST) {
            fields.missing("office");
        }
        var groups = fields.several("details", details, DataGroup.class);
        var day = fields.day("until", until);
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new Use.Sharing(new Recipient(officeKind.orElseThrow(), called), groups,
                        day.orElseThrow()));
    }

    private Optional<Use> contact(Fields fields) {
        var whom = fields.one("what", what, FamilyMember.class);
        var contactBy = fields.one("by", by, ContactBy.class);
        var says = fields.several("details", details, ContactSays.class);
        if (!ContactSays.goTogether(says)) {
            fields.result().rejectValue("details", "consent.ask.says.only-questions");
        }
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new Use.FamilyContact(whom.orElseThrow(), contactBy.orElseThrow(), says));
    }
}
