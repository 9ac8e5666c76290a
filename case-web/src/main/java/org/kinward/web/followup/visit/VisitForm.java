package org.kinward.web.followup.visit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.followup.HowSeen;
import org.kinward.core.followup.contact.ContactId;
import org.kinward.core.followup.visit.Back;
import org.kinward.core.followup.visit.MetAt;
import org.kinward.core.followup.visit.Siblings;
import org.kinward.core.followup.visit.Visit;
import org.kinward.core.followup.visit.VisitId;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.Listed;
import org.kinward.core.saving.Revision;
import org.kinward.web.followup.FollowUpCase;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.risk.RiskPath;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.form.FormStamp;

/** The first page of a visit, as typed: seven controls for one hand. */
record VisitForm(String contact, DateInput on, String how, String where, NoticedInput noticed, String back,
        FormStamp stamp) {

    /** What was noticed. */
    record NoticedInput(List<String> signs, String said, String siblings) {

        NoticedInput(@Nullable List<String> signs, @Nullable String said, @Nullable String siblings) {
            this.signs = signs == null ? List.of() : List.copyOf(signs);
            this.said = Fields.orEmpty(said);
            this.siblings = Fields.orEmpty(siblings);
        }

        private Visit.Noticed read(Fields fields, Siblings of) {
            var chosen = new HashSet<Listed>();
            signs.stream().filter(Code::isCode).map(Code::new).filter(code -> !code.equals(Code.OTHER))
                    .map(Listed::of).forEach(chosen::add);
            var other = fields.words("noticed.said", said, Listed.LONGEST);
            if (!other.isEmpty() && !fields.result().hasErrors()) {
                chosen.add(new Listed(Code.OTHER, other));
            }
            return new Visit.Noticed(chosen, of);
        }
    }

    VisitForm(@Nullable String contact, @Nullable DateInput on, @Nullable String how, @Nullable String where,
            @Nullable NoticedInput noticed, @Nullable String back, @Nullable FormStamp stamp) {
        this.contact = Fields.orEmpty(contact);
        this.on = DateInput.orEmpty(on);
        this.how = Fields.orEmpty(how);
        this.where = Fields.orEmpty(where);
        this.noticed = noticed == null ? new NoticedInput(null, null, null) : noticed;
        this.back = Fields.orEmpty(back);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    /** Begins with today. */
    static VisitForm begin(String contact, FollowUpCase at) {
        return new VisitForm(contact, at.typedToday(), null, null, null, null, FormStamp.fresh(Revision.NEW));
    }

    /** What was typed, as a visit of its own: the contact has ended by now. */
    VisitForm alone() {
        return new VisitForm("", on, how, where, noticed, back, FormStamp.fresh(Revision.NEW));
    }

    /** For which contact, if for one. */
    Optional<UUID> contactId() {
        return contact.isEmpty() ? Optional.empty() : Optional.of(RiskPath.id(contact));
    }

    /** What is written down; empty if something is wrong, and then it says what. */
    Optional<Visit> read(Fields fields, FollowUpCase at, Actor actor) {
        var day = fields.day("on", on);
        day.filter(at.by(actor)::isFuture)
                .ifPresent(_ -> fields.result().rejectValue("on", "followup.visit.on.future"));
        var seen = fields.one("how", how, HowSeen.class);
        var place = fields.one("where", where, MetAt.class);
        var there = fields.one("noticed.siblings", noticed.siblings(), Siblings.class);
        var came = fields.one("back", back, Back.class);
        var found = noticed.read(fields, there.orElse(Siblings.NOT_KNOWN));
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new Visit(new VisitId(stamp.idempotencyKey()), at.file(),
                        contactId().map(ContactId::new),
                        new Visit.Met(day.orElseThrow(), seen.orElseThrow(), place.orElseThrow(), came.orElseThrow()),
                        found, at.written(actor)));
    }

    /** What was said beside the list. */
    static Set<String> words(Visit visit) {
        var said = new HashSet<String>();
        visit.noticed().signs().forEach(sign -> said.add(sign.said()));
        return said;
    }
}
