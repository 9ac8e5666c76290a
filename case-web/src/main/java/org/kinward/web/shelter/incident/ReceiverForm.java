package org.kinward.web.shelter.incident;

import org.jspecify.annotations.Nullable;
import org.kinward.core.shelter.incident.NamedReceivers;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.shell.form.FormStamp;

/** Who receives allegations, as chosen; its revision says how often somebody had been named. */
record ReceiverForm(String person, FormStamp stamp) {

    ReceiverForm(@Nullable String person, @Nullable FormStamp stamp) {
        this.person = Fields.orEmpty(person);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static ReceiverForm of(NamedReceivers.Current current) {
        return new ReceiverForm(current.person().map(one -> one.value().toString()).orElse(null),
                FormStamp.fresh(current.revision()));
    }

    /** What was chosen, for somebody who has seen who is named now. */
    ReceiverForm seen(NamedReceivers.Current current) {
        return new ReceiverForm(person, FormStamp.fresh(current.revision()));
    }
}
