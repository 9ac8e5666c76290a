package org.kinward.web.consent.stop;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

/** How a yes is taken back, as typed. */
record WithdrawForm(String row, String whose, StopInput stop, String erase, String eraseWhat, String against,
        FormStamp stamp) {

    /**
     * Who is told to stop.
     *
     * @param known
     *            offices that are written down for this child, as they were ticked
     * @param others
     *            any other, one office a line
     */
    record StopInput(List<String> known, String others) {

        StopInput(@Nullable List<String> known, @Nullable String others) {
            this.known = known == null ? List.of() : List.copyOf(known);
            this.others = Fields.orEmpty(others);
        }

        /** One office stands there once, however it is spelt. */
        List<String> offices() {
            return List.copyOf(Stream.concat(known.stream(), TypedText.lines(others).stream())
                    .collect(Collectors.toMap(Recipient::key, Function.identity(), (first, _) -> first,
                            LinkedHashMap::new))
                    .values());
        }
    }

    WithdrawForm(@Nullable String row, @Nullable String whose, @Nullable StopInput stop, @Nullable String erase,
            @Nullable String eraseWhat, @Nullable String against, @Nullable FormStamp stamp) {
        this.row = Fields.orEmpty(row);
        this.whose = Fields.orEmpty(whose);
        this.stop = stop == null ? new StopInput(null, null) : stop;
        this.erase = Fields.orEmpty(erase);
        this.eraseWhat = Fields.orEmpty(eraseWhat);
        this.against = Fields.orEmpty(against);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    /** Begins with who had received something by this use. */
    static WithdrawForm begin(String row, Whose whose, List<String> told, Revision seen) {
        return new WithdrawForm(row, whose.name(), new StopInput(told, null), Erase.NOT_ASKED_YET.name(), null, null,
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
        return String.join(" ", "withdraw", row, whose, stop.toString(), erase, eraseWhat, against);
    }

    /** How it is taken back; empty if something is wrong, and then it says what. */
    Optional<Withdrawal> read(Fields fields) {
        var offices = stop.offices();
        if (offices.stream().allMatch(Recipient::fits)) {
            offices.forEach(office -> fields.words("stop.others", office, Recipient.LONGEST));
        }
        if (offices.size() > Withdrawal.MOST || !offices.stream().allMatch(Recipient::fits)) {
            fields.result().rejectValue("stop.others", "consent.withdraw.stop.wrong", new Object[]{Withdrawal.MOST},
                    null);
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
                : Optional.of(new Withdrawal(offices, wish.orElseThrow(), what));
    }
}
