package org.kinward.web.consent.asking;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.consent.answering.AnswererKind;
import org.kinward.core.consent.answering.Involved;
import org.kinward.core.consent.answering.NotAskedBecause;
import org.kinward.core.consent.answering.WhoAnswers;
import org.kinward.core.identity.VaultText;
import org.kinward.core.saving.Revision;
import org.kinward.web.consent.record.ConsentCase;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.intake.typed.TypedText;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.form.FormStamp;

/** Who answers for the child, as typed. The name goes to the vault and never comes back. It prints itself as hidden. */
record WhoForm(String kind, String name, String namedBy, String involved, String notAsked, DateInput until,
        FormStamp stamp) {

    /** Longest name. */
    private static final int LONGEST = 200;

    WhoForm(@Nullable String kind, @Nullable String name, @Nullable String namedBy, @Nullable String involved,
            @Nullable String notAsked, @Nullable DateInput until, @Nullable FormStamp stamp) {
        this.kind = Fields.orEmpty(kind);
        this.name = Fields.orEmpty(name);
        this.namedBy = Fields.orEmpty(namedBy);
        this.involved = Fields.orEmpty(involved);
        this.notAsked = Fields.orEmpty(notAsked);
        this.until = DateInput.orEmpty(until);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static WhoForm of(WhoAnswers who) {
        var until = who.until().map(day -> new DateInput("" + day.getDayOfMonth(), "" + day.getMonthValue(),
                "" + day.getYear())).orElse(DateInput.EMPTY);
        return new WhoForm(who.revision().equals(Revision.NEW) ? "" : who.kind().name(), null, who.namedBy(), null,
                who.revision().equals(Revision.NEW) ? null : who.notAsked().map(Enum::name).orElse("ASKED"), until,
                FormStamp.fresh(who.revision()));
    }

    /** What was typed, for somebody who has seen this revision. */
    WhoForm seen(Revision revision) {
        return new WhoForm(kind, name, namedBy, involved, notAsked, until, FormStamp.fresh(revision));
    }

    /** Who it is; empty if something is wrong, and then it says what. */
    Optional<WhoAnswers> read(Fields fields, ConsentCase at) {
        var who = fields.one("kind", kind, AnswererKind.class);
        var court = fields.words("namedBy", namedBy, WhoAnswers.LONGEST);
        TypedText.problem(TypedText.of(name), LONGEST)
                .ifPresent(key -> fields.result().rejectValue("name", key, new Object[]{LONGEST}, null));
        var nobody = who.filter(AnswererKind.NOBODY_YET::equals).isPresent();
        var day = until.isBlank() || nobody ? Optional.<LocalDate>empty() : fields.day("until", until);
        if (who.filter(AnswererKind.NAMED_GUARDIAN::equals).isPresent() && court.isEmpty()) {
            fields.result().rejectValue("namedBy", "consent.who.named-by.missing");
        }
        if (who.filter(AnswererKind::mayHaveBeenInvolved).isPresent()) {
            fields.one("involved", involved, Involved.class);
        }
        var asked = notAsked.equals("ASKED") || nobody ? Optional.<NotAskedBecause>empty()
                : fields.one("notAsked", notAsked, NotAskedBecause.class);
        if (nobody && !TypedText.of(name).isEmpty()) {
            fields.result().rejectValue("name", "consent.who.name.nobody");
        }
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new WhoAnswers(at.file(), who.orElseThrow(), day, court,
                        asked, forVault().isPresent(), stamp.shownRevision()));
    }

    /** Whether the person had a part in what happened; no answer is needed where it is no person. */
    Involved part() {
        return Fields.maybe(involved, Involved.class).orElse(Involved.NO);
    }

    /** The same wish each time that it is sent; kept as a keyed hash only. */
    String wish() {
        return String.join(" ", "who", kind, namedBy, involved, notAsked, until.toString(), name);
    }

    /** The name for the vault, if one was typed. */
    Optional<VaultText> forVault() {
        return Optional.of(TypedText.of(name)).filter(text -> !text.isEmpty()).map(VaultText::new);
    }

    @Override
    public String toString() {
        return "WhoForm[hidden]";
    }
}
