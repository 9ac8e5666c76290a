package org.kinward.web.document.second;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.document.Line;
import org.kinward.web.intake.typed.Fields;

/** What the second person says of a photograph, as ticked. */
record SecondForm(String document, String says, String why) {

    /** It is kept. */
    static final String KEEP = "KEEP";
    /** It is not. */
    static final String NOT = "NOT";

    SecondForm(@Nullable String document, @Nullable String says, @Nullable String why) {
        this.document = Fields.orEmpty(document);
        this.says = Fields.orEmpty(says);
        this.why = Fields.orEmpty(why);
    }

    /** Why it is not kept; empty if it is. What is wrong is said in the result. */
    Optional<Line.Why> read(Fields fields) {
        if (!says.equals(KEEP) && !says.equals(NOT)) {
            fields.missing("says");
        }
        return says.equals(NOT) ? fields.one("why", why, Line.Why.class) : Optional.empty();
    }
}
