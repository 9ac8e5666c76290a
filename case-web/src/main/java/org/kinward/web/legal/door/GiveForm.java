package org.kinward.web.legal.door;

import org.jspecify.annotations.Nullable;
import org.kinward.web.intake.typed.Fields;

/** Who is to help, as chosen. */
record GiveForm(String helper) {

    GiveForm(@Nullable String helper) {
        this.helper = Fields.orEmpty(helper);
    }
}
