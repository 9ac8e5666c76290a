package org.kinward.web.intake.people;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.identity.HeldField;
import org.kinward.core.identity.Shown;
import org.kinward.core.identity.Vault;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultSlot;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.answering.ReadFirstHour;
import org.kinward.core.intake.answering.ReadFirstHour.Opened;
import org.kinward.core.intake.contact.EndContactLine;
import org.kinward.core.intake.contact.EndedLine;
import org.kinward.core.intake.contact.EndedLines;
import org.kinward.web.intake.choice.Grounds;
import org.kinward.web.intake.reading.Ground;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Words;
import org.springframework.stereotype.Component;

/** Reads which lines are held about people around a child, and which of them do not hold any more. */
@Component
class PeopleLines {

    private final ReadFirstHour read;
    private final EndedLines ended;
    private final Vault vault;
    private final Grounds grounds;

    PeopleLines(ReadFirstHour read, EndedLines ended, Vault vault, Grounds grounds) {
        this.read = read;
        this.ended = ended;
        this.vault = vault;
        this.grounds = grounds;
    }

    /**
     * One line; what it says is in the vault.
     *
     * @param ended
     *            when, by whom and why it ended, or null while it holds
     */
    record Line(String field, int item, Words words, @Nullable Words ended, Rights rights) {

        public boolean mayShow() {
            return rights.mayShow();
        }

        /** Whether it holds, and this person may say that it does not any more. */
        public boolean mayEnd() {
            return ended == null && rights.mayEnd();
        }
    }

    /** What the person who looks may do with a line; whoever may end one may read it first. */
    record Rights(boolean mayShow, boolean mayEnd) {
    }

    /** The lines of one child. */
    record Lines(Opened opened, Ground ground, List<Line> lines) {

        Optional<Line> find(EndedLine.Line wanted) {
            return lines.stream().filter(line -> line.item() == wanted.item()
                    && line.field().equals(wanted.field().name())).findFirst();
        }
    }

    /** For a page about them; the look is written down. */
    Lines open(IntakeId intake, Actor actor) {
        var opened = read.alone(intake).orElseThrow(NotThere::new);
        var ground = grounds.of(opened);
        var over = ended.of(intake);
        var lines = vault.held(opened.intake().reference(), actor).stream()
                .filter(one -> EndedLine.Line.isIn(one.field()))
                .map(one -> line(one, over, ground, rights(one.field(), opened, actor))).toList();
        return new Lines(opened, ground, lines);
    }

    /** What one line says, as the vault lets this person see it; the look is written down there. */
    Shown show(VaultSlot slot, Actor actor) {
        return vault.show(slot, actor);
    }

    private static Line line(HeldField held, List<EndedLine> over, Ground ground, Rights rights) {
        var ending = over.stream().filter(one -> one.line().equals(new EndedLine.Line(held.field(), held.item())))
                .map(EndedLine::ending).findFirst();
        return new Line(held.field().name(), held.item(),
                Words.keyed("intake.people." + held.field(), held.item() + 1),
                ending.map(one -> words(one, ground)).orElse(null), rights);
    }

    private static Words words(EndedLine.Ending ending, Ground ground) {
        var by = ground.lists().names().getOrDefault(ending.by().value(), "");
        return Words.keyed("intake.people.ended", new Days().written(ending.at(), ground.zone()), by,
                ending.reason());
    }

    /** Whoever cares for the child may see who may not come near; whom we may tell only who works on the case. */
    private static Rights rights(VaultField field, Opened opened, Actor actor) {
        var leads = EndContactLine.mayEnd(opened.intake(), actor);
        var shown = leads || (field == VaultField.MAY_NOT_COME_NEAR
                && actor.places().inCare().contains(opened.intake().home().place()));
        return new Rights(shown, leads);
    }
}
