package org.kinward.web.intake.name;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.identity.HeldField;
import org.kinward.core.identity.IdentitySearch;
import org.kinward.core.identity.Kept;
import org.kinward.core.identity.Vault;
import org.kinward.core.identity.VaultEntry;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultSlot;
import org.kinward.core.identity.VaultText;
import org.kinward.core.intake.CallWord;
import org.kinward.core.intake.ChooseCallWord;
import org.kinward.core.intake.CreatedIntake;
import org.kinward.core.intake.DraftIntake;
import org.kinward.core.intake.Intake;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.answering.ReadFirstHour;
import org.kinward.core.intake.answering.ReadFirstHour.Opened;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.kinward.web.child.SameName;
import org.kinward.web.intake.reading.IntakePath;
import org.kinward.web.intake.typed.TypedText;
import org.kinward.web.shell.form.FormStamp;
import org.kinward.web.shell.form.UnreadableForm;
import org.springframework.stereotype.Component;

/** Keeps the name in the vault first, then the call word in casework. */
@Component
public class NameDesk {

    private final ReadFirstHour read;
    private final Vault vault;
    private final ChooseCallWord words;
    private final SameName same;

    NameDesk(ReadFirstHour read, Vault vault, ChooseCallWord words, SameName same) {
        this.read = read;
        this.vault = vault;
        this.words = words;
        this.same = same;
    }

    /** How it went. */
    enum Outcome {
        SAVED, NOTHING_NEW, TAKEN, STALE
    }

    /** The page as it is now; of the vault it knows only what is held. */
    public record Now(Opened opened, List<HeldField> held) {

        public Intake intake() {
            return opened.intake();
        }

        public boolean holdsName() {
            return heldRevision() > 0;
        }

        long heldRevision() {
            return held.stream().filter(one -> one.field() == VaultField.NAME_USED)
                    .map(HeldField::revision).mapToLong(Revision::number).max().orElse(0);
        }

        public String action() {
            return IntakePath.of(intake().id(), "name");
        }

        public String hub() {
            return opened.isDraft() ? IntakePath.hub(intake().id()) : IntakePath.of(intake().id(), "check");
        }

        NameForm form() {
            return new NameForm("", callWord().map(CallWord::text).orElse(""), Long.toString(heldRevision()),
                    "", FormStamp.fresh(intake().revision()));
        }

        public Optional<CallWord> callWord() {
            return switch (intake()) {
                case DraftIntake draft -> draft.callWord();
                case CreatedIntake record -> record.callWord();
                case Intake _ -> Optional.empty();
            };
        }
    }

    /** For the page that shows it; the look is written down. */
    public Now open(IntakeId id, Actor actor) {
        return now(read.alone(id), actor);
    }

    /** For whoever has just pressed the button; what is written writes itself down, and a page opens it again. */
    Now toSave(IntakeId id, Actor actor) {
        return now(read.toAnswer(id), actor);
    }

    private Now now(Optional<Opened> found, Actor actor) {
        var opened = found.orElseThrow(NotThere::new);
        return new Now(opened, vault.held(opened.intake().reference(), actor));
    }

    /** What was typed, beside what is there now. */
    static NameForm again(NameForm typed, Now now) {
        var fresh = now.form();
        return new NameForm(typed.name(), typed.word(), fresh.held(), typed.then(), fresh.stamp());
    }

    /**
     * What the form says about revisions is compared and never written: the next one is counted from what is held. All
     * of it is read before anything is kept, so a form that nobody can have been shown changes nothing.
     *
     * @throws UnreadableForm
     *             if the form claims a revision that was never given
     */
    Outcome save(NameForm form, Now now, Actor actor) {
        var name = TypedText.of(form.name());
        var shown = form.stamp().shownRevision();
        if (heldBefore(form) > now.heldRevision() || shown.number() > now.intake().revision().number()) {
            throw new UnreadableForm("revision");
        }
        if (!name.isEmpty() && !keep(new VaultText(name), form, now, actor)) {
            return Outcome.STALE;
        }
        if (form.word().isBlank() || now.callWord().filter(new CallWord(form.word())::equals).isPresent()) {
            var seenSo = form.word().isBlank() || shown.equals(now.intake().revision());
            return name.isEmpty() && seenSo ? Outcome.NOTHING_NEW : Outcome.SAVED;
        }
        return choose(new ChooseCallWord.Request(now.intake().id(), shown,
                new CallWord(form.word())));
    }

    /** To the answers, or to the list of tasks; on the way past records in care with the same name (F53). */
    String onward(NameForm form, Now now, Actor actor) {
        var name = TypedText.of(form.name());
        var found = name.isEmpty() ? List.<UUID>of()
                : same.files(new IdentitySearch.ByName(new VaultText(name)), now.intake().reference(), actor);
        if (!found.isEmpty()) {
            return IntakePath.seenBefore(now.intake().id(), "name", form.then(), found);
        }
        if (!now.opened().isDraft()) {
            return IntakePath.of(now.intake().id(), "check?named");
        }
        return form.then().equals(IntakePath.LATER) ? now.hub() : IntakePath.of(now.intake().id(), "check");
    }

    /** Nothing was written, and no page says that something was. */
    static String onwardUnchanged(NameForm form, Now now) {
        return form.then().equals(IntakePath.LATER) ? now.hub() : IntakePath.of(now.intake().id(), "check");
    }

    /** Behind what was seen, which is held still or was: the vault tells a second press from a stale one. */
    private boolean keep(VaultText name, NameForm form, Now now, Actor actor) {
        var next = new Revision(Math.min(heldBefore(form), now.heldRevision()) + 1);
        var slot = VaultSlot.of(now.intake().reference(), VaultField.NAME_USED);
        return switch (vault.keep(VaultEntry.of(slot, next, name), actor)) {
            case Kept.Done _ -> true;
            case Kept.Stale _ -> false;
            case Kept.NotInCare _ -> throw new NotThere();
            case Kept.Ended _ -> throw new NotThere();
        };
    }

    private Outcome choose(ChooseCallWord.Request request) {
        try {
            return switch (words.choose(request)) {
                case CHOSEN -> Outcome.SAVED;
                case TAKEN_HERE -> Outcome.TAKEN;
                case ENDED, NOT_THERE -> throw new NotThere();
            };
        } catch (StaleRevision faster) {
            return Outcome.STALE;
        }
    }

    private static long heldBefore(NameForm form) {
        try {
            return new Revision(Long.parseLong(form.held())).number();
        } catch (IllegalArgumentException notOurs) {
            throw new UnreadableForm("held");
        }
    }
}
