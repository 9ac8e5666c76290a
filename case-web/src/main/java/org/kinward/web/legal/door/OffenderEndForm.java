package org.kinward.web.legal.door;

import org.jspecify.annotations.Nullable;
import org.kinward.web.intake.typed.Fields;

/** How a problem of rights ended, as chosen. */
record OffenderEndForm(String problem, String how) {

    OffenderEndForm(@Nullable String problem, @Nullable String how) {
        this.problem = Fields.orEmpty(problem);
        this.how = Fields.orEmpty(how);
    }
}
