package org.kinward.web.document.print;

import org.jspecify.annotations.Nullable;
import org.kinward.web.intake.typed.Fields;

/** Which paper is printed, and why, as ticked. */
record PrintForm(String paper, String purpose) {

    PrintForm(@Nullable String paper, @Nullable String purpose) {
        this.paper = Fields.orEmpty(paper);
        this.purpose = Fields.orEmpty(purpose);
    }
}
