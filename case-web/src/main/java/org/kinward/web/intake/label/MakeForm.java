package org.kinward.web.intake.label;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.saving.Revision;
import org.kinward.reporting.access.Surroundings;
import org.kinward.web.shell.form.FormStamp;
import org.springframework.validation.BindingResult;

/** Who gets the next sheet. */
record MakeForm(String givenTo, FormStamp stamp) {

    MakeForm(@Nullable String givenTo, @Nullable FormStamp stamp) {
        this.givenTo = Objects.requireNonNullElse(givenTo, "");
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static MakeForm empty() {
        return new MakeForm("", FormStamp.fresh(Revision.NEW));
    }

    /** One of these people; anybody else is refused beside the field. */
    Optional<PersonId> to(List<Surroundings.Named> people, BindingResult wrong) {
        var chosen = people.stream().filter(person -> person.id().toString().equals(givenTo)).findFirst();
        if (chosen.isEmpty()) {
            wrong.rejectValue("givenTo", "labels.to.missing");
        }
        return chosen.map(person -> new PersonId(person.id()));
    }
}
