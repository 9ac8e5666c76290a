package org.kinward.web.again;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.again.FileAgain;
import org.kinward.core.again.OpenFileAgain;
import org.kinward.web.intake.typed.Fields;

/**
 * Why there is to be a new file, as chosen.
 *
 * @param why
 *            a confirmed sighting, or {@link #HERE}
 */
record AgainForm(String why, String words) {

    static final String HERE = "HERE";

    AgainForm(@Nullable String why, @Nullable String words) {
        this.why = Fields.orEmpty(why);
        this.words = Fields.orEmpty(words);
    }

    /** Why; empty if something is wrong, and then it says what. */
    Optional<OpenFileAgain.Cause> read(Fields fields, AgainReading.Stands read) {
        var seen = read.confirmed().stream().filter(one -> one.id().value().toString().equals(why)).findFirst();
        if (seen.isPresent()) {
            return Optional.of(new OpenFileAgain.Cause.Seen(seen.get().id()));
        }
        if (!HERE.equals(why)) {
            fields.missing("why");
            return Optional.empty();
        }
        var said = fields.words("words", words, FileAgain.Why.CameBack.LONGEST);
        if (said.length() < FileAgain.Why.CameBack.SHORTEST) {
            fields.missing("words");
        }
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new OpenFileAgain.Cause.Here(new FileAgain.Why.CameBack(said)));
    }

    /** What was typed, beside the choice. */
    String said() {
        return HERE.equals(why) ? words : "";
    }
}
