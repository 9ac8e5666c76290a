package org.kinward.web.shelter.stay;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.identity.VaultText;
import org.kinward.core.shelter.stay.Said;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.intake.typed.TypedText;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shelter.House;

/**
 * How and when a child left, as typed. A stay ends once, so the form needs no key. The place to which it goes is for the vault and never
 * comes back; the form prints itself as hidden.
 */
record LeaveForm(String how, DateInput on, String hour, Own own, String why) {

    private static final int LONGEST_PLACE = 200;

    LeaveForm(@Nullable String how, @Nullable DateInput on, @Nullable String hour, @Nullable Own own,
            @Nullable String why) {
        this.how = Fields.orEmpty(how);
        this.on = DateInput.orEmpty(on);
        this.hour = Fields.orEmpty(hour);
        this.own = own == null ? new Own(null, null, null) : own;
        this.why = Fields.orEmpty(why);
    }

    /** What can be chosen: a way on which a child leaves alone, or an arrival that never was. */
    enum LeftAlone {
        OWN_DECISION, BY_MISTAKE
    }

    /** What the young person says, and where it goes. */
    record Own(String words, String to, String place) {

        Own(@Nullable String words, @Nullable String to, @Nullable String place) {
            this.words = Fields.orEmpty(words);
            this.to = Fields.orEmpty(to);
            this.place = Fields.orEmpty(place);
        }
    }

    static LeaveForm begin(House house) {
        return new LeaveForm(null, house.typedToday(), null, null, null);
    }

    /** What was chosen; where it is a mistake, why is asked, else what the young person says. */
    Optional<LeftAlone> chosen(Fields fields) {
        return fields.one("how", how, LeftAlone.class);
    }

    /** Why the arrival was a mistake; empty if something is wrong, and then it says what. */
    Optional<Said> mistake(Fields fields) {
        var said = Said.why(fields.words("why", why, Said.LONGEST));
        if (!said.isSaid()) {
            fields.missing("why");
        }
        return Optional.of(said).filter(_ -> !fields.result().hasErrors());
    }

    /** What the young person says and where it goes; empty if something is wrong, and then it says what, all of it at once. */
    Optional<Said> decision(Fields fields) {
        var words = fields.words("own.words", own.words(), Said.LONGEST);
        var to = fields.one("own.to", own.to(), Said.GoesTo.class);
        TypedText.problem(TypedText.of(own.place()), LONGEST_PLACE).ifPresent(
                key -> fields.result().rejectValue("own.place", key, new Object[]{LONGEST_PLACE}, null));
        if (!Said.why(words).isSaid()) {
            fields.missing("own.words");
        }
        return Optional.of(new Said(words, to)).filter(_ -> !fields.result().hasErrors());
    }

    /** The place for the vault, if one was typed. */
    Optional<VaultText> place() {
        return Optional.of(TypedText.of(own.place())).filter(text -> !text.isEmpty()).map(VaultText::new);
    }

    @Override
    public String toString() {
        return "LeaveForm[hidden]";
    }
}
