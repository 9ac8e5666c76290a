package org.kinward.web.intake.page;

import java.time.Clock;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.answer.Revision;
import org.kinward.core.answer.StaleRevision;
import org.kinward.core.identity.Kept;
import org.kinward.core.identity.VaultField;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.answering.AnswerFirstHour;
import org.kinward.core.intake.answering.ReadFirstHour;
import org.kinward.core.intake.answering.ReadFirstHour.Opened;
import org.kinward.core.intake.firsthour.FirstHourPage;
import org.kinward.web.intake.sealed.VaultFirst;
import org.kinward.web.intake.words.PageAnswers;
import org.springframework.stereotype.Component;

/** Opens and saves one sheet: looks at casework, writes the vault, then lets casework decide. */
@Component
class SheetDesk {

    private final ReadFirstHour read;
    private final VaultFirst vault;
    private final AnswerFirstHour answer;
    private final Clock clock;

    SheetDesk(ReadFirstHour read, VaultFirst vault, AnswerFirstHour answer, Clock clock) {
        this.read = read;
        this.vault = vault;
        this.answer = answer;
        this.clock = clock;
    }

    /** How a save went. */
    sealed interface Saved {

        /** It stands, now or since the first press of the button. */
        record Done(boolean draft) implements Saved {
        }

        /** Somebody else has saved other answers since. */
        record Conflict(Opened now) implements Saved {
        }
    }

    Opened open(IntakeId id, Class<? extends FirstHourPage> type) {
        return read.page(id, type).orElseThrow(NotThere::new);
    }

    /**
     * Saves a sheet whole, over what was there when this request began; a faster save meanwhile is seen by its revision.
     *
     * @throws NotThere
     *             if there is no such intake for this person any more
     */
    Saved save(SheetReading sheet, Opened before, Actor actor) {
        var page = sheet.page();
        var stands = stands(before, page);
        if (!stands && !revision(before, page).equals(page.head().revision())) {
            return new Saved.Conflict(before);
        }
        var kept = vault.keep(sheet.details(), before.intake().reference(), page.revision(), actor);
        return switch (kept.orElseGet(Kept.Done::new)) {
            case Kept.Done _ -> stands ? new Saved.Done(before.isDraft()) : decide(before.isDraft(), sheet, actor);
            case Kept.Stale _ -> new Saved.Conflict(open(page.intake(), page.getClass()));
            case Kept.NotInCare _,Kept.Ended _ -> throw new NotThere();
        };
    }

    /** The same sheet, sent again by a second press, Back or a lost line, is saved already. */
    private static boolean stands(Opened before, FirstHourPage page) {
        return before.page(page.getClass())
                .filter(saved -> saved.revision().number() > page.revision().number() && PageAnswers.same(saved, page))
                .isPresent();
    }

    private static Revision revision(Opened before, FirstHourPage page) {
        return before.page(page.getClass()).map(FirstHourPage::revision).orElse(Revision.NEW);
    }

    private Saved decide(boolean draft, SheetReading sheet, Actor actor) {
        var page = sheet.page();
        try {
            var sealed = sheet.details().stream()
                    .anyMatch(one -> one.field() == VaultField.HEALTH_SIGNS && !one.texts().isEmpty());
            return switch (answer.answer(new AnswerFirstHour.Request(page, sealed), actor.person(), clock.instant())) {
                case AnswerFirstHour.Outcome.Saved _ -> new Saved.Done(draft);
                case AnswerFirstHour.Outcome.Ended _ -> throw new NotThere();
                case AnswerFirstHour.Outcome.NotThere _ -> throw new NotThere();
            };
        } catch (StaleRevision faster) {
            var now = open(page.intake(), page.getClass());
            return stands(now, page) ? new Saved.Done(now.isDraft()) : new Saved.Conflict(now);
        }
    }
}
