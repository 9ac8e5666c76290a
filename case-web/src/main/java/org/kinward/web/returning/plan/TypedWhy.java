package org.kinward.web.returning.plan;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.returning.Said;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.returning.Whole;
import org.kinward.web.shell.form.FormStamp;

/** Why, as typed. */
public record TypedWhy(String words, FormStamp stamp) {

    public TypedWhy(@Nullable String words, @Nullable FormStamp stamp) {
        this.words = Fields.orEmpty(words);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    /** Empty, over this version of the newest return. */
    public static TypedWhy of(Whole whole) {
        return new TypedWhy(null, stamp(whole));
    }

    /** What was typed, over what stands there now. */
    public TypedWhy over(Whole whole) {
        return new TypedWhy(words, stamp(whole));
    }

    private static FormStamp stamp(Whole whole) {
        return FormStamp.shown(whole.newest().map(one -> one.revision().number()).orElse(0L));
    }

    /** The reason; empty if something is wrong, and then it says what. */
    public Optional<String> read(Fields fields) {
        var said = fields.words("words", words, Said.LONGEST);
        if (!fields.result().hasErrors() && said.length() < Said.SHORTEST) {
            fields.missing("words");
        }
        return fields.result().hasErrors() ? Optional.empty() : Optional.of(said);
    }
}
