package org.kinward.web.consent.stop;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.kinward.core.consent.use.Recipient;
import org.kinward.core.consent.voice.Asked;
import org.kinward.core.consent.voice.Whose;
import org.kinward.core.consent.voice.Withdrawal;
import org.kinward.core.consent.voice.Withdrawal.ChildsView;
import org.kinward.core.consent.voice.Withdrawal.Erase;
import org.kinward.core.saving.Revision;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.intake.typed.TypedText;
import org.kinward.web.shell.form.FormStamp;

/** How a yes is taken back, as typed: who is told to stop stands one office a line. */
record WithdrawForm(String row, String whose, String stop, String erase, String eraseWhat, String against,
        FormStamp stamp) {

    WithdrawForm(@Nullable String row, @Nullable String whose, @Nullable String stop, @Nullable String erase,
            @Nullable String eraseWhat, @Nullable String against, @Nullable FormStamp stamp) {
        this.row = Fields.orEmpty(row);
        this.whose = Fields.orEmpty(whose);
        this.stop = Fields.orEmpty(stop);
        this.erase = Fields.orEmpty(erase);
        this.eraseWhat = Fields.orEmpty(eraseWhat);
        this.against = Fields.orEmpty(against);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static WithdrawForm begin(String row, Whose whose, String office, Revision seen) {
        return new WithdrawForm(row, whose.name(), office, Erase.NOT_ASKED_YET.name(), null, null,
                FormStamp.fresh(seen));
    }

    /** What was typed, for somebody who has seen this revision. */
    WithdrawForm seen(Revision revision) {
        return new WithdrawForm(row, whose, stop, erase, eraseWhat, against, FormStamp.fresh(revision));
    }

    Whose side() {
        return Fields.maybe(whose, Whose.class).orElse(Whose.CHILD);
    }

    /** Only who says so says that the child wants the same; for the child's own withdrawal nobody is asked. */
    ChildsView view() {
        return side() == Whose.CHILD ? ChildsView.SAME
                : Fields.maybe(against, ChildsView.class).orElse(ChildsView.NOT_ASKED);
    }

    /** The same wish each time that it is sent. */
    String wish() {
        return String.join(" ", "withdraw", row, whose, stop, erase, eraseWhat, against);
    }

    /** How it is taken back; empty if something is wrong, and then it says what. */
    Optional<Withdrawal> read(Fields fields) {
        var offices = List.copyOf(TypedText.lines(stop).stream()
                .collect(Collectors.toMap(Recipient::key, Function.identity(), (first, _) -> first, LinkedHashMap::new))
                .values());
        if (offices.stream().allMatch(Recipient::fits)) {
            offices.forEach(office -> fields.words("stop", office, Recipient.LONGEST));
        }
        if (offices.size() > Withdrawal.MOST || !offices.stream().allMatch(Recipient::fits)) {
            fields.result().rejectValue("stop", "consent.withdraw.stop.wrong", new Object[]{Withdrawal.MOST}, null);
        }
        var wish = fields.one("erase", erase, Erase.class);
        var what = fields.words("eraseWhat", eraseWhat, Asked.LONGEST);
        if (wish.filter(Erase.SOMETHING::equals).isPresent() && what.isEmpty()) {
            fields.missing("eraseWhat");
        }
        if (side() == Whose.WHO_ANSWERS && against.isEmpty()) {
            fields.missing("against");
        }
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new Withdrawal(List.copyOf(offices), wish.orElseThrow(), what));
    }
}
