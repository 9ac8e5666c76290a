package org.kinward.web.shelter.outing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.identity.VaultText;
import org.kinward.core.shelter.outing.MoveOuting;
import org.kinward.core.shelter.outing.Outing;
import org.kinward.core.shelter.outing.OutingId;
import org.kinward.core.shelter.visitor.Visitor;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.intake.typed.TypedText;
import org.kinward.web.risk.RiskPath;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shelter.House;

/** What was done with a way out, as typed. The name goes to the vault and never comes back; it prints itself as hidden. */
record OutingMoveForm(String outing, String step, DateInput on, String hour, WhoInput who) {

    private static final int LONGEST_NAME = 200;

    OutingMoveForm(@Nullable String outing, @Nullable String step, @Nullable DateInput on, @Nullable String hour,
            @Nullable WhoInput who) {
        this.outing = Fields.orEmpty(outing);
        this.step = Fields.orEmpty(step);
        this.on = DateInput.orEmpty(on);
        this.hour = Fields.orEmpty(hour);
        this.who = who == null ? new WhoInput(null, null, null, null, null) : who;
    }

    /** Who takes the child along, where it is nobody of the house. */
    record WhoInput(String name, String paper, List<String> other, String second, String password) {

        WhoInput(@Nullable String name, @Nullable String paper, @Nullable List<String> other,
                @Nullable String second, @Nullable String password) {
            this.name = Fields.orEmpty(name);
            this.paper = Fields.orEmpty(paper);
            this.other = other == null ? List.of() : List.copyOf(other);
            this.second = Fields.orEmpty(second);
            this.password = password == null ? "" : password;
        }

        @Override
        public String toString() {
            return "WhoInput[hidden]";
        }
    }

    /** Begins with this moment. */
    static OutingMoveForm begin(House house, String outing) {
        return new OutingMoveForm(outing, null, house.typedToday(), house.typedHour(), null);
    }

    /**
     * What is done; empty if something is wrong, and then it says what, all of it at once.
     *
     * @param outsider
     *            whether the child leaves with somebody who is nobody of the house
     */
    Optional<OutingDesk.Typed> read(Fields fields, boolean outsider, House house, PersonId by) {
        var done = fields.one("step", step, MoveOuting.OutingStep.class);
        var at = house.moment(fields, on, hour);
        var escort = outsider && done.filter(MoveOuting.OutingStep.LEFT::equals).isPresent() ? escort(fields)
                : Optional.<Outing.Escort>empty();
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(new OutingDesk.Typed(new OutingId(RiskPath.id(outing)),
                        new MoveOuting.Press(done.orElseThrow(),
                                new Outing.Moved(at.orElseThrow(), by, house.now()), escort),
                        escort.flatMap(_ -> name()), who.password()));
    }

    private Optional<Outing.Escort> escort(Fields fields) {
        TypedText.problem(TypedText.of(who.name()), LONGEST_NAME).ifPresentOrElse(
                key -> fields.result().rejectValue("who.name", key, new Object[]{LONGEST_NAME}, null), () -> {
                    if (name().isEmpty()) {
                        fields.missing("who.name");
                    }
                });
        if (!who.other().isEmpty() && who.second().isEmpty()) {
            fields.missing("who.second");
        }
        if (!who.other().isEmpty() && who.password().isEmpty()) {
            fields.missing("who.password");
        }
        var paper = fields.one("who.paper", who.paper(), Visitor.PaperSeen.class);
        if (paper.filter(Visitor.PaperSeen.NONE::equals).isPresent()) {
            fields.missing("who.paper");
        }
        return fields.result().hasErrors() ? Optional.empty()
                : paper.map(seen -> new Outing.Escort(seen, OptionalInt.empty(), who.other().isEmpty()
                        ? Optional.empty() : Optional.of(new PersonId(RiskPath.id(who.second())))));
    }

    private Optional<VaultText> name() {
        return Optional.of(TypedText.of(who.name())).filter(text -> !text.isEmpty()).map(VaultText::new);
    }

    @Override
    public String toString() {
        return "OutingMoveForm[hidden]";
    }
}
