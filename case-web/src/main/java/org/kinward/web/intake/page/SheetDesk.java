package org.kinward.web.intake.page;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.NotThere;
import org.kinward.core.identity.Kept;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultSlot;
import org.kinward.core.intake.firsthour.AccountsTold;
import org.kinward.core.intake.narrow.RecordIsNarrow;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.saving.StaleRevision;
import org.kinward.web.intake.page.Press.Answered;
import org.kinward.web.intake.page.Press.Beside;
import org.kinward.web.intake.page.Press.ForVault;
import org.kinward.web.intake.page.SheetCasework.Seen;
import org.kinward.web.intake.reading.IntakePath;
import org.kinward.web.intake.sealed.ShortWords;
import org.kinward.web.intake.sealed.VaultFirst;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;

/** Opens and saves one sheet: looks at casework, writes the vault where it has a part, then lets casework decide. */
@Component
class SheetDesk {

    private final SheetCasework casework;
    private final VaultFirst vault;
    private final ShortWords words;
    private final Clock clock;

    SheetDesk(SheetCasework casework, VaultFirst vault, ShortWords words, Clock clock) {
        this.casework = casework;
        this.vault = vault;
        this.words = words;
        this.clock = clock;
    }

    Seen open(Press press) {
        return casework.open(press);
    }

    /**
     * Saves a sheet whole, over what was there when this request began. Whoever was overtaken by a faster save looks once
     * more: the same answers stand already, others are a conflict.
     *
     * @throws NotThere
     *             if there is no such intake for this person any more
     */
    Answered save(Press pressed) {
        var refused = refused(pressed);
        if (refused.isPresent()) {
            return refused.get();
        }
        try {
            return turn(pressed);
        } catch (StaleRevision faster) {
            return turn(pressed);
        }
    }

    /** The sheet once more, when its short words hold a number by which somebody could be found. */
    private Optional<Answered> refused(Press press) {
        return ShortWords.fields(press.kind()).stream().filter(field -> words.tells(press.sent().one(field)))
                .findFirst().map(field -> again(press, field));
    }

    private Answered again(Press press, String field) {
        var seen = casework.open(press);
        var form = Sheet.sent(press);
        var wrong = new BeanPropertyBindingResult(form, "form");
        wrong.rejectValue(field, "intake.words.tell");
        return new Answered.Again(press, form, wrong, seen);
    }

    private Answered turn(Press pressed) {
        return switch (casework.look(pressed, clock.instant())) {
            case Answered.Conflict conflict -> atStake(conflict);
            case Answered answered -> answered;
            case Beside(var reading, var seen) -> beside(reading, seen);
            case ForVault(var reading, var seen, var stands) -> stands ? sentAgain(reading, seen) : keep(reading, seen);
        };
    }

    private Answered keep(SheetReading reading, Seen seen) {
        return switch (vault.keep(reading.details(), child(seen), reading.page().revision(), reading.press().actor())) {
            case Kept.Done _ -> onward(decided(reading, seen), reading, seen);
            case Kept.Stale _ -> conflict(reading);
            case Kept.NotInCare _,Kept.Ended _ -> throw new NotThere();
        };
    }

    /** The child may have said no while the vault was written: then nothing of it stays there either. */
    private Answered decided(SheetReading reading, Seen seen) {
        try {
            return casework.decide(reading, seen, clock.instant());
        } catch (RecordIsNarrow no) {
            if (casework.isStillAsSeen(reading)) {
                vault.takeOut(reading.details(), child(seen), reading.page().revision(), reading.press().actor());
            }
            throw no;
        }
    }

    private Answered conflict(SheetReading reading) {
        return atStake(casework.conflict(reading));
    }

    /** What becomes of protected details is asked of the vault, after casework's transaction has ended. */
    private Answered atStake(Answered.Conflict conflict) {
        var mine = conflict.mine();
        var kept = mine.details().isEmpty() ? ConflictPage.Kept.NOTHING
                : ConflictPage.Kept.of(mine.details(), vault.held(child(conflict.now()), mine.press().actor()),
                        mine.page().revision());
        return new Answered.Conflict(conflict.page().keeping(kept), conflict.choices(), mine, conflict.now());
    }

    /** On the way to the next sheet or the list, past records in care with the same names or phone (F53). */
    private Answered onward(Answered saved, SheetReading reading, Seen seen) {
        var press = reading.press();
        var found = vault.alike(reading.details(), child(seen), press.actor());
        return saved instanceof Answered.Done && !found.isEmpty()
                ? new Answered.Done(
                        IntakePath.seenBefore(press.intake(), press.kind().path(), press.then(), found))
                : saved;
    }

    /**
     * The ticks of an old form are those that stand already, but its protected details may be another person's: it was
     * sent before only if the vault holds those very details.
     */
    private Answered sentAgain(SheetReading reading, Seen seen) {
        return switch (vault.keptBefore(reading.details(), child(seen), reading.page().revision(),
                reading.press().actor())) {
            case Kept.Done _ -> onward(new Answered.Done(After.saving(reading, seen.opened())), reading, seen);
            case Kept.Stale _ when reading.page() instanceof AccountsTold -> beside(reading, seen);
            case Kept.Stale _ -> conflict(reading);
            case Kept.NotInCare _,Kept.Ended _ -> throw new NotThere();
        };
    }

    /** Two people wrote down what they were told: both accounts stand, and nobody is asked (F16). */
    private Answered beside(SheetReading reading, Seen seen) {
        var press = reading.press();
        return turn(casework.beside(press, seen, (account, words) -> vault
                .isAccount(new VaultSlot(child(seen), VaultField.ACCOUNT_TEXT, account), words, press.actor())));
    }

    private static ReferenceNumber child(Seen seen) {
        return seen.opened().intake().reference();
    }
}
