package org.kinward.web.intake.page;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.kinward.core.identity.VaultField;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.IntakePage.ToldBy;
import org.kinward.core.intake.answering.AnswerFirstHour;
import org.kinward.core.intake.answering.ReadFirstHour.Opened;
import org.kinward.core.intake.answering.WhenTold;
import org.kinward.core.intake.paper.PagePaper;
import org.kinward.core.intake.talk.Talk;
import org.kinward.core.saving.Revision;
import org.kinward.web.intake.page.SheetCasework.Seen;
import org.kinward.web.intake.paper.PagePapers;
import org.kinward.web.intake.reading.ForVault;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.sheet.SheetKind;
import org.kinward.web.intake.typed.TypedNumber;
import org.kinward.web.intake.words.PageAnswers;
import org.springframework.validation.BindingResult;

/** A whole sheet, read: the page for casework and the details for the vault. Not to be used when something is wrong. */
record SheetReading(Press press, IntakePage page, List<ForVault> details) {

    /** What casework is asked to keep, counted from when it was told. */
    AnswerFirstHour.Request request(Seen seen, Instant now) {
        var sealed = details.stream()
                .anyMatch(one -> one.field() == VaultField.HEALTH_SIGNS && !one.texts().isEmpty());
        var paper = Talk.paper(seen.talks(), page.head().talk()).or(seen::draftPaper);
        return new AnswerFirstHour.Request(page, sealed)
                .told(WhenTold.of(page.head(), paper, seen.ground().zone(), now).over(savedPaper(seen.opened()),
                        page.head(), now));
    }

    private Optional<PagePaper> savedPaper(Opened before) {
        return before.page(page.getClass()).flatMap(saved -> saved.head().paper());
    }

    /** The same sheet, sent again by a second press, Back or a lost line, is saved already. */
    boolean stands(Opened before) {
        return before.page(page.getClass()).filter(saved -> PageAnswers.same(saved, page))
                .filter(saved -> saved.revision().number() > page.revision().number()).isPresent();
    }

    /** Whether nobody has saved the page since this form was opened. */
    boolean isAsSeen(Opened now) {
        return now.page(page.getClass()).map(IntakePage::revision).orElse(Revision.NEW).equals(page.revision());
    }

    static SheetReading of(Press press, Sheet sheet, Seen seen, BindingResult wrong) {
        var ground = seen.ground();
        var source = Reading.constant(ToldBy.class, sheet.origin().toldBy())
                .filter(by -> by != ToldBy.EVENT);
        if (source.isEmpty()) {
            wrong.rejectValue("origin.toldBy", "intake.origin.toldBy.missing");
        }
        var toldOn = sheet.origin().day(ground.today(), wrong);
        var day = toldOn.orElse(ground.today());
        var talk = TypedNumber.read(sheet.origin().talk());
        if (talk.isEmpty() && !sheet.origin().talk().isBlank()) {
            wrong.rejectValue("origin.talk", "shell.answer.unknown-standing");
        }
        var origin = new PagePapers.Origin(sheet.origin().talk(), toldOn, ground.zone());
        var paper = seen.pagePaper().flatMap(one -> one.read(sheet.paper(), origin, wrong));
        var told = source.orElse(ToldBy.WORKER);
        var reading = new Reading(wrong, ground,
                press.kind().certainty(told, day, seen.draftPaper()), day);
        var head = new IntakePage.Head(press.intake(), sheet.stamp().shownRevision(), told, day, talk,
                wrong.hasErrors() ? Optional.empty() : paper);
        return new SheetReading(press, sheet.q().read(reading, head), sheet.q().forVault(reading));
    }
}
