package org.kinward.web.intake.page;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiPredicate;

import jakarta.transaction.Transactional;
import org.kinward.core.access.NotThere;
import org.kinward.core.consent.telling.TellOfSuspicion;
import org.kinward.core.intake.answering.AnswerFirstHour;
import org.kinward.core.intake.answering.ReadFirstHour;
import org.kinward.core.intake.answering.ReadFirstHour.Opened;
import org.kinward.core.intake.answering.WhenTold;
import org.kinward.core.intake.paper.FromPaper;
import org.kinward.core.intake.talk.Talk;
import org.kinward.core.intake.talk.Talks;
import org.kinward.core.task.Task;
import org.kinward.reporting.access.AgencyLaw;
import org.kinward.web.intake.choice.Grounds;
import org.kinward.web.intake.page.Press.Answered;
import org.kinward.web.intake.page.Press.Beside;
import org.kinward.web.intake.page.Press.ForVault;
import org.kinward.web.intake.page.Press.Turn;
import org.kinward.web.intake.paper.PagePapers;
import org.kinward.web.intake.reading.Ground;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.sealed.WhoLeads;
import org.kinward.web.intake.sheet.SheetKind;
import org.kinward.web.intake.words.PageLists;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;

/**
 * The casework side of a sheet. A press of the button is read, judged and decided in one transaction with one entry of
 * the audit trail, unless the vault has a part in it: then that part is written between two transactions, never inside
 * one (SECURITY section 2.2).
 */
@Component
class SheetCasework {

    private final UseCases use;
    private final Grounds grounds;
    private final Talks talks;
    private final Conflicts conflicts;

    SheetCasework(UseCases use, Grounds grounds, Talks talks, Conflicts conflicts) {
        this.use = use;
        this.grounds = grounds;
        this.talks = talks;
        this.conflicts = conflicts;
    }

    /** Reading and answering, what the law lets somebody ask, and what it makes somebody tell; papers of pages. */
    @Component
    record UseCases(ReadFirstHour read, AnswerFirstHour answer, AgencyLaw law, TellOfSuspicion suspicion,
            PagePapers papers) {
    }

    /**
     * What one transaction saw: the intake with the pages asked for, and what may be chosen around it.
     *
     * @param talks
     *            in which the child can have told something; none in the first hour
     * @param pagePaper
     *            what surrounds the paper of the page itself; empty where it has none and is to have none
     */
    record Seen(Opened opened, Ground ground, List<Talk> talks, Optional<PagePapers.Around> pagePaper) {

        Optional<FromPaper> draftPaper() {
            return opened.intake().start().paper();
        }

        /** Whether this is no talk, or one that was held. */
        boolean isHeld(OptionalInt talk) {
            return talk.isEmpty() || talks.stream().anyMatch(held -> held.number() == talk.getAsInt());
        }
    }

    /** A sheet that is opened; the look is written down. */
    @Transactional
    Seen open(Press press) {
        return seen(use.read().page(press.intake(), press.kind().page()).filter(opened -> opens(press, opened))
                .orElseThrow(NotThere::new), press);
    }

    /**
     * What was sent, over what is there now. The answer writes itself down; whatever else is shown is written down here.
     *
     * @throws NotThere
     *             if there is no such intake for this person
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody saved at the same moment; nothing is changed then
     */
    @Transactional
    Turn look(Press pressed, Instant now) {
        var seen = seen(toAnswer(pressed), pressed);
        seen.opened().refuseBeyond(pressed.kind().page());
        var press = pressed.with(conflicts.decided(pressed, seen.opened(), seen.ground()));
        var form = Sheet.sent(press);
        var wrong = new BeanPropertyBindingResult(form, "form");
        var more = form.again(press, seen);
        if (more.isPresent()) {
            return shown(seen.opened(), new Answered.Again(press, more.get(), wrong, seen));
        }
        var reading = SheetReading.of(press, form, seen, wrong);
        if (!seen.isHeld(reading.page().head().talk())) {
            wrong.rejectValue("origin.talk", "shell.answer.unknown-standing");
        }
        if (wrong.hasErrors() || (form.asksForARoom(seen.ground()) && !press.isLater())) {
            return shown(seen.opened(), new Answered.Again(press, form.showingPaper(seen), wrong, seen));
        }
        return judge(reading, seen, now);
    }

    /** Casework decides, after the vault has kept its part. */
    @Transactional
    Answered decide(SheetReading reading, Seen before, Instant now) {
        return decided(reading,
                new Seen(toAnswer(reading.press()), before.ground(), before.talks(), before.pagePaper()),
                now);
    }

    /** Whether nobody has saved the page since this form was opened. */
    @Transactional
    boolean isStillAsSeen(SheetReading reading) {
        return reading.isAsSeen(toAnswer(reading.press()));
    }

    /** Two people answered at once; somebody must choose. */
    @Transactional
    Answered.Conflict conflict(SheetReading reading) {
        return conflict(reading, open(reading.press()));
    }

    /** With these accounts beside the ones that are saved now. */
    Press beside(Press press, Seen now, BiPredicate<Integer, String> held) {
        return press.with(conflicts.beside(press, now, held));
    }

    private Turn judge(SheetReading reading, Seen seen, Instant now) {
        var opened = seen.opened();
        var stands = reading.stands(opened);
        if (!stands && !reading.isAsSeen(opened)) {
            return conflicts.areAccountsAlone(reading, opened) ? new Beside(reading, seen)
                    : shown(opened, conflict(reading, seen));
        }
        if (!reading.details().isEmpty()) {
            return new ForVault(reading, seen, stands);
        }
        return stands ? shown(opened, new Answered.Done(After.saving(reading, opened))) : decided(reading, seen, now);
    }

    /** The transaction that calls this has read intake and page, so nothing is read a second time. */
    private Answered decided(SheetReading reading, Seen seen, Instant now) {
        var opened = seen.opened();
        var by = new Task.Done(reading.press().actor().person(), now);
        var request = reading.request(seen, now).over(opened);
        if (!(use.answer().answer(request, by.by(), by.at()) instanceof AnswerFirstHour.Outcome.Saved)) {
            throw new NotThere();
        }
        use.suspicion().saved(reading.page(), opened.page(reading.page().getClass()), by,
                request.told().map(WhenTold::earliest).orElse(now));
        return new Answered.Done(After.saving(reading, opened));
    }

    private Answered.Conflict conflict(SheetReading reading, Seen now) {
        return new Answered.Conflict(conflicts.page(reading, now),
                conflicts.choices(reading.press(), now.opened()), reading, now);
    }

    private Opened toAnswer(Press press) {
        return use.read().toAnswer(press.intake(), press.kind().page()).filter(opened -> opens(press, opened))
                .orElseThrow(NotThere::new);
    }

    private boolean opens(Press press, Opened opened) {
        return WhoLeads.opens(press.actor(), opened, press.kind())
                && (press.kind() != SheetKind.ETHNICITY || use.law().letsAskGroup(opened.intake().home().agency()));
    }

    private Seen seen(Opened opened, Press press) {
        return new Seen(opened, press.kind() == SheetKind.TONIGHT
                ? grounds.ofNight(opened.intake(), Grounds.typed(press.sent().one(Reading.QUESTIONS + "place.value"))
                        .orElseGet(() -> Grounds.sleeps(opened)))
                : ground(opened, press.kind()),
                press.kind().isOfRecord() ? talks.of(press.intake()) : List.of(),
                press.asksForPaper(opened).flatMap(asked -> use.papers().around(asked, press.actor())));
    }

    private Ground ground(Opened opened, SheetKind kind) {
        return grounds.with(grounds.of(opened), opened.intake().home().agency(), PageLists.of(kind));
    }

    private <A extends Answered> A shown(Opened opened, A answered) {
        use.read().written(opened);
        return answered;
    }
}
