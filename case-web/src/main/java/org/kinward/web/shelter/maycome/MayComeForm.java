package org.kinward.web.shelter.maycome;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.identity.VaultText;
import org.kinward.core.saving.Revision;
import org.kinward.core.shelter.maycome.MayCome;
import org.kinward.core.shelter.maycome.MayComeId;
import org.kinward.core.shelter.visitor.Visitor;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.intake.typed.TypedText;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shelter.House;

/** Who may come near a child, as typed. The name goes to the vault and never comes back; it prints itself as hidden. */
record MayComeForm(WhoInput who, String word, DateInput from, DateInput until, String reason, FormStamp stamp) {

    private static final int LONGEST_NAME = 200;

    MayComeForm(@Nullable WhoInput who, @Nullable String word, @Nullable DateInput from, @Nullable DateInput until,
            @Nullable String reason, @Nullable FormStamp stamp) {
        this.who = who == null ? new WhoInput(null, null, null, null) : who;
        this.word = Fields.orEmpty(word);
        this.from = DateInput.orEmpty(from);
        this.until = DateInput.orEmpty(until);
        this.reason = Fields.orEmpty(reason);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    /** Who it is. */
    record WhoInput(String name, String may, String as, List<String> other) {

        WhoInput(@Nullable String name, @Nullable String may, @Nullable String as, @Nullable List<String> other) {
            this.name = Fields.orEmpty(name);
            this.may = Fields.orEmpty(may);
            this.as = Fields.orEmpty(as);
            this.other = other == null ? List.of() : List.copyOf(other);
        }
    }

    /** Begins with today. */
    static MayComeForm begin(House house) {
        return new MayComeForm(null, null, house.typedToday(), null, null, FormStamp.fresh(Revision.NEW));
    }

    /** What was typed, on a page that was not saved yet. */
    MayComeForm anew() {
        return new MayComeForm(who, word, from, until, reason, FormStamp.fresh(Revision.NEW));
    }

    /** The name for the vault, if one was typed. */
    Optional<VaultText> name() {
        return Optional.of(TypedText.of(who.name())).filter(text -> !text.isEmpty()).map(VaultText::new);
    }

    /** What is written; empty if something is wrong, and then it says what, all of it at once. */
    Optional<MayCome> read(Fields fields, House house, CaseFileId child, PersonId by) {
        var may = who(fields);
        var ground = ground(fields);
        return may.flatMap(one -> ground.map(two -> new MayCome(new MayComeId(stamp.idempotencyKey()), child, one, two,
                new MayCome.Said(by, house.now()), Optional.empty())));
    }

    private Optional<MayCome.Who> who(Fields fields) {
        TypedText.problem(TypedText.of(who.name()), LONGEST_NAME).ifPresentOrElse(
                key -> fields.result().rejectValue("who.name", key, new Object[]{LONGEST_NAME}, null), () -> {
                    if (name().isEmpty()) {
                        fields.missing("who.name");
                    }
                });
        var may = fields.one("who.may", who.may(), MayCome.May.class);
        var as = fields.one("who.as", who.as(), Visitor.CameAs.class);
        if (as.filter(one -> !MayComeController.TIES.contains(one)).isPresent()) {
            fields.missing("who.as");
        }
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new MayCome.Who(may.orElseThrow(), as.orElseThrow(), 0, !who.other().isEmpty()));
    }

    private Optional<MayCome.Ground> ground(Fields fields) {
        var on = fields.one("word", word, MayCome.WordOf.class);
        var first = fields.day("from", from);
        var last = fields.day("until", until);
        var words = fields.words("reason", reason, MayCome.Ground.LONGEST);
        if (first.isPresent() && last.filter(first.get()::isAfter).isPresent()) {
            fields.result().rejectValue("until", "shelter.may.until.before");
        }
        return fields.result().hasErrors() ? Optional.empty() : Optional.of(
                new MayCome.Ground(on.orElseThrow(), first.orElseThrow(), last.orElseThrow(), words));
    }

    @Override
    public String toString() {
        return "MayComeForm[hidden]";
    }
}
