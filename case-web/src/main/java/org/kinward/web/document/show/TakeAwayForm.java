package org.kinward.web.document.show;

import org.jspecify.annotations.Nullable;
import org.kinward.web.intake.typed.Fields;

/** Why a document is taken away, as ticked. */
record TakeAwayForm(String document, String why) {

    TakeAwayForm(@Nullable String document, @Nullable String why) {
        this.document = Fields.orEmpty(document);
        this.why = Fields.orEmpty(why);
    }
}
