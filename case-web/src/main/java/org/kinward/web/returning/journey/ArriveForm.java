package org.kinward.web.returning.journey;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;
import org.kinward.core.followup.Written;
import org.kinward.core.returning.Said;
import org.kinward.core.returning.family.Kin;
import org.kinward.core.returning.plan.Arrival;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.returning.Whole;
import org.kinward.web.shell.form.DateInput;

/** How the child was handed over at its home, as typed. */
record ArriveForm(NameInput to, HowInput how, ChildInput child) {

    /** When, to whom, by which paper, who else was there. */
    record HowInput(DateInput on, String who, String identity, String witness) {

        HowInput(@Nullable DateInput on, @Nullable String who, @Nullable String identity, @Nullable String witness) {
            this.on = DateInput.orEmpty(on);
            this.who = Fields.orEmpty(who);
            this.identity = Fields.orEmpty(identity);
            this.witness = Fields.orEmpty(witness);
        }
    }

    /** The child and what is its own. */
    record ChildInput(String view, String words, List<String> goods) {

        ChildInput(@Nullable String view, @Nullable String words, @Nullable List<String> goods) {
            this.view = Fields.orEmpty(view);
            this.words = Fields.orEmpty(words);
            this.goods = goods == null ? List.of() : List.copyOf(goods);
        }
    }

    ArriveForm(@Nullable NameInput to, @Nullable HowInput how, @Nullable ChildInput child) {
        this.to = to == null ? NameInput.empty() : to;
        this.how = how == null ? new HowInput(null, null, null, null) : how;
        this.child = child == null ? new ChildInput(null, null, null) : child;
    }

    /** Begins with today. */
    static ArriveForm of(Whole whole) {
        return new ArriveForm(null, new HowInput(whole.typedToday(), null, null, null), null);
    }

    /** How it was; empty if something is wrong, and then it says what. */
    Optional<Arrival> read(Fields fields, Written written) {
        var day = fields.day("how.on", how.on());
        var who = fields.one("how.who", how.who(), Kin.class);
        var paper = fields.one("how.identity", how.identity(), Arrival.IdentitySeen.class);
        var beside = fields.one("how.witness", how.witness(), Arrival.Witness.class);
        var view = fields.one("child.view", child.view(), Arrival.HowChildWas.class);
        var words = fields.words("child.words", child.words(), Said.LONGEST);
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new Arrival(day.orElseThrow(),
                        new Arrival.To(who.orElseThrow(), paper.orElseThrow(), beside.orElseThrow()),
                        new Arrival.Child(view.orElseThrow(), words, !child.goods().isEmpty()), OptionalInt.empty(),
                        written));
    }
}
