package org.kinward.web.casefile.assign;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PersonId;
import org.kinward.web.shell.form.FormStamp;

/** Who is to lead the case, and the revision that was on the screen. */
record AssignForm(String worker, FormStamp stamp) {

    AssignForm(@Nullable String worker, @Nullable FormStamp stamp) {
        this.worker = worker == null ? "" : worker;
        this.stamp = FormStamp.orEmpty(stamp);
    }

    PersonId person() {
        try {
            return new PersonId(UUID.fromString(worker));
        } catch (IllegalArgumentException notOurs) {
            throw new NotThere();
        }
    }
}
