package org.kinward.web.shelter.visitor;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.identity.VaultText;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.saving.Revision;
import org.kinward.core.shelter.visitor.Visitor;
import org.kinward.core.shelter.visitor.VisitorId;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.intake.typed.TypedText;
import org.kinward.web.risk.RiskPath;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shelter.House;

/** Who came to the door, as typed. The name goes to the vault and never comes back; it prints itself as hidden. */
record VisitorForm(String child, WhoInput who, DateInput on, String hour, SaidInput said, FormStamp stamp) {

    private static final int LONGEST_NAME = 200;

    VisitorForm(@Nullable String child, @Nullable WhoInput who, @Nullable DateInput on, @Nullable String hour,
            @Nullable SaidInput said, @Nullable FormStamp stamp) {
        this.child = Fields.orEmpty(child);
        this.who = who == null ? new WhoInput(null, null, null, null) : who;
        this.on = DateInput.orEmpty(on);
        this.hour = Fields.orEmpty(hour);
        this.said = said == null ? new SaidInput(null, null, null, null, null) : said;
        this.stamp = FormStamp.orEmpty(stamp);
    }

    /** The visitor. */
    record WhoInput(String name, String as, String paper, List<String> other) {

        WhoInput(@Nullable String name, @Nullable String as, @Nullable String paper, @Nullable List<String> other) {
            this.name = Fields.orEmpty(name);
            this.as = Fields.orEmpty(as);
            this.paper = Fields.orEmpty(paper);
            this.other = other == null ? List.of() : List.copyOf(other);
        }
    }

    /** What was answered at the door. */
    enum LetIn {
        YES, NO
    }

    /** Whether the visitor was let in, by whom, or why not. */
    record SaidInput(String in, String by, String why, String words, String password) {

        SaidInput(@Nullable String in, @Nullable String by, @Nullable String why, @Nullable String words,
                @Nullable String password) {
            this.in = Fields.orEmpty(in);
            this.by = Fields.orEmpty(by);
            this.why = Fields.orEmpty(why);
            this.words = Fields.orEmpty(words);
            this.password = password == null ? "" : password;
        }

        @Override
        public String toString() {
            return "SaidInput[hidden]";
        }
    }

    /** Begins with this moment. */
    static VisitorForm begin(House house, String child) {
        return new VisitorForm(child, null, house.typedToday(), house.typedHour(), null,
                FormStamp.fresh(Revision.NEW));
    }

    /** What was typed, on a page that was not saved yet. */
    VisitorForm anew() {
        return new VisitorForm(child, who, on, hour, said, FormStamp.fresh(Revision.NEW));
    }

    /** The name for the vault, if one was typed; of who comes for no child none is kept. */
    Optional<VaultText> name() {
        return child.isEmpty() ? Optional.empty()
                : Optional.of(TypedText.of(who.name())).filter(text -> !text.isEmpty()).map(VaultText::new);
    }

    /** What goes to no page again. */
    VisitorDesk.Typed typed() {
        return new VisitorDesk.Typed(name(), said.password());
    }

    /** Who came; empty if something is wrong, and then it says what, all of it at once. */
    Optional<Visitor> read(Fields fields, House house, PersonId by) {
        var answer = fields.one("said.in", said.in(), LetIn.class);
        name(fields, answer.filter(LetIn.YES::equals).isPresent());
        var as = fields.one("who.as", who.as(), Visitor.CameAs.class);
        var paper = fields.one("who.paper", who.paper(), Visitor.PaperSeen.class);
        var at = house.moment(fields, on, hour);
        answer.ifPresent(in -> answered(fields, in));
        if (fields.result().hasErrors()) {
            return Optional.empty();
        }
        var door = new Visitor.Door(new VisitorId(stamp.idempotencyKey()), house.place(),
                child.isEmpty() ? Optional.empty() : Optional.of(new IntakeId(RiskPath.id(child))),
                new Visitor.Who(as.orElseThrow(), paper.orElseThrow(), OptionalInt.empty(), !who.other().isEmpty()),
                by, at.orElseThrow(), house.now());
        var words = TypedText.of(said.words());
        return Optional.of(answer.orElseThrow() == LetIn.YES
                ? new Visitor.Inside(door, new PersonId(RiskPath.id(said.by())), words)
                : new Visitor.Refused(door, Visitor.WhyNotIn.valueOf(said.why()), words));
    }

    private void name(Fields fields, boolean letIn) {
        TypedText.problem(TypedText.of(who.name()), LONGEST_NAME).ifPresentOrElse(
                key -> fields.result().rejectValue("who.name", key, new Object[]{LONGEST_NAME}, null), () -> {
                    if (letIn && !child.isEmpty() && name().isEmpty()) {
                        fields.missing("who.name");
                    }
                });
    }

    private void answered(Fields fields, LetIn in) {
        var words = fields.words("said.words", said.words(), Visitor.LONGEST);
        if (in == LetIn.YES) {
            if (said.by().isEmpty()) {
                fields.missing("said.by");
            }
            return;
        }
        var why = fields.one("said.why", said.why(), Visitor.WhyNotIn.class);
        if (words.isEmpty() && why.filter(Visitor.WhyNotIn.OTHER_REASON::equals).isPresent()) {
            fields.missing("said.words");
        }
    }

    @Override
    public String toString() {
        return "VisitorForm[hidden]";
    }
}
