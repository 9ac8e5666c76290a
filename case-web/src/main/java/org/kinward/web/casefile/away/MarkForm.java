package org.kinward.web.casefile.away;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.web.shell.form.FormStamp;

/** Who is away when, and who covers for all of it, as chosen and typed. */
record MarkForm(String person, DaysForm days, String cover, FormStamp stamp) {

    MarkForm(@Nullable String person, @Nullable DaysForm days, @Nullable String cover, @Nullable FormStamp stamp) {
        this.person = person == null ? "" : person;
        this.days = DaysForm.orEmpty(days);
        this.cover = cover == null ? "" : cover;
        this.stamp = FormStamp.orEmpty(stamp);
    }

    /** A person as a form names it; what no list of ours holds is nobody. */
    static Optional<PersonId> person(String typed) {
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(new PersonId(UUID.fromString(typed)));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
