package org.kinward.web.shelter.incident;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.shelter.incident.NamedReceivers;
import org.kinward.core.shelter.incident.NamedReceivers.WhenUnseen;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.intake.typed.TypedNumber;
import org.kinward.web.risk.RiskPath;
import org.kinward.web.shell.form.FormStamp;

/** Who receives allegations, and who looks after one that nobody has seen; its revision says how often somebody was named. */
record ReceiverForm(String person, String second, String hours, FormStamp stamp) {

    ReceiverForm(@Nullable String person, @Nullable String second, @Nullable String hours, @Nullable FormStamp stamp) {
        this.person = Fields.orEmpty(person);
        this.second = Fields.orEmpty(second);
        this.hours = Fields.orEmpty(hours);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static ReceiverForm of(NamedReceivers.Current current) {
        return new ReceiverForm(current.person().map(one -> one.value().toString()).orElse(null),
                current.unseen().second().map(one -> one.value().toString()).orElse(null),
                "" + current.unseen().hours(), FormStamp.fresh(current.revision()));
    }

    /** What was chosen, for somebody who has seen who is named now. */
    ReceiverForm seen(NamedReceivers.Current current) {
        return new ReceiverForm(person, second, hours, FormStamp.fresh(current.revision()));
    }

    /** Everybody who was chosen. */
    List<PersonId> people() {
        return Stream.of(person, second).filter(one -> !one.isEmpty()).map(one -> new PersonId(RiskPath.id(one)))
                .toList();
    }

    /** What happens with one that nobody has seen; empty if something is wrong, and then it says what. */
    Optional<WhenUnseen> unseen(Fields fields) {
        if (person.isEmpty()) {
            fields.missing("person");
        }
        if (!second.isEmpty() && second.equals(person)) {
            fields.result().rejectValue("second", "shelter.receiver.second.same");
        }
        var within = TypedNumber.read(hours).stream().boxed().filter(one -> one >= 1 && one <= WhenUnseen.LONGEST)
                .findFirst();
        if (within.isEmpty()) {
            fields.missing("hours");
        }
        return fields.result().hasErrors() ? Optional.empty() : Optional.of(new WhenUnseen(
                second.isEmpty() ? Optional.empty() : Optional.of(new PersonId(RiskPath.id(second))),
                within.orElseThrow()));
    }
}
