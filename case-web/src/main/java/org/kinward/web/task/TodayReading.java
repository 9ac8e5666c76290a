package org.kinward.web.task;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.service.referral.ReferralState;
import org.kinward.reporting.approval.WaitingApprovals;
import org.kinward.reporting.service.WaitingReferrals;
import org.kinward.reporting.shelter.HouseIncidents;
import org.kinward.reporting.task.Waiting;
import org.kinward.reporting.task.WorkList;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Words;
import org.springframework.stereotype.Component;

/** Reads the work list and writes down in the same transaction whose records it named: no entry, no page. */
@Component
class TodayReading {

    /** More would push the rest of the day off the page. */
    private static final int APPROVALS = 5;

    private final Lists lists;

    private final Said words;

    private final JustDone done;

    private final AuditTrail trail;

    TodayReading(Lists lists, Said words, JustDone done, AuditTrail trail) {
        this.lists = lists;
        this.words = words;
        this.done = done;
        this.trail = trail;
    }

    /** What is to be done, and what waits for an answer. */
    @Component
    record Lists(WorkList work, WaitingReferrals referrals, WaitingApprovals approvals, HouseIncidents incidents) {
    }

    /** Words of the tasks, and of what waits beside them. */
    @Component
    record Said(TodayWords tasks, BesideWords beside) {
    }

    /** The page, what waits beside its tasks, and what was marked as done right before. */
    record Read(TodayPage page, List<TodayPage.Waiting> approvals, List<TodayPage.Waiting> referrals,
            List<TodayPage.Waiting> incidents, Transfers transfers, List<TodayPage.Waiting> figures,
            Optional<JustDone.Marked> done) {
    }

    /** What other agencies offer and ask, and to what they said no: the number and a day, nothing else of the child. */
    record Transfers(List<TodayPage.Waiting> offered, List<TodayPage.Waiting> declined,
            List<TodayPage.Waiting> asked, List<TodayPage.Waiting> answered) {
    }

    @Transactional
    public Read today(Optional<UUID> marked, Actor actor) {
        var open = lists.work().tasks();
        var tasks = open.tasks();
        var waiting = lists.work().waiting();
        var referrals = lists.referrals().ofMine();
        var approvals = approvals(actor);
        var justDone = marked.flatMap(task -> done.by(actor, task));
        var shown = new ArrayList<UUID>();
        justDone.ifPresent(task -> shown.add(task.record()));
        tasks.forEach(task -> shown.add(task.about().intake()));
        waiting.children().forEach(child -> shown.add(child.about().intake()));
        waiting.offers().forEach(offer -> shown.add(offer.intake()));
        waiting.declined().forEach(one -> shown.add(one.intake()));
        waiting.asked().forEach(one -> shown.add(one.intake()));
        waiting.answered().forEach(one -> shown.add(one.intake()));
        approvals.forEach(one -> shown.add(one.intake()));
        referrals.forEach(one -> shown.add(one.about().intake()));
        trail.record(new AuditEntry(AuditAction.CHILDREN_LISTED, AuditObject.TODAY, shown.stream().distinct().toList(),
                AuditEntry.Outcome.DONE));
        var beside = words.beside();
        return new Read(words.tasks().of(open, waiting, actor), beside.approvals(approvals),
                beside.referrals(referrals), beside.incidents(incidents(actor)), beside.transfers(waiting),
                beside.figures(waiting), justDone);
    }

    /** What happened in houses is answered by managers, and by whom it came to; the list names no child. */
    private List<HouseIncidents.Line> incidents(Actor actor) {
        return actor.is(Role.SHELTER_MANAGER) || actor.is(Role.SOCIAL_WORKER) ? lists.incidents().waiting() : List.of();
    }

    /** The most urgent; all of them stand on their own page. A carer on shift agrees to nothing. */
    private List<WaitingApprovals.Line> approvals(Actor actor) {
        return actor.is(Role.SHELTER_MANAGER) || actor.is(Role.SOCIAL_WORKER)
                ? lists.approvals().page(Optional.empty()).stream().limit(APPROVALS).toList()
                : List.of();
    }

    /** Puts into words what waits beside the tasks. */
    @Component
    static class BesideWords {

        private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

        private final Days days;

        BesideWords(Days days) {
            this.days = days;
        }

        /** Referrals without an answer in time, and those whose answer has to be looked at. */
        List<TodayPage.Waiting> referrals(List<WaitingReferrals.Line> lines) {
            return lines.stream().map(line -> new TodayPage.Waiting(Words.said(line.about().reference().shown()),
                    List.of(Words.keyed("task.referrals.of", line.provider()), line.state() == ReferralState.SENT
                            ? Words.keyed("service.late", days.written(line.due())) : Words.of(line.state())),
                    "/c/" + line.about().file() + "/referrals/one?referral=" + line.referral(), false)).toList();
        }

        /** What happened in houses and waits for the reader. */
        List<TodayPage.Waiting> incidents(List<HouseIncidents.Line> lines) {
            return lines.stream().map(line -> new TodayPage.Waiting(Words.of(line.kind()),
                    List.of(Words.keyed("shelter.incident.in", line.place()), Words.keyed("task.incidents.since",
                            days.written(line.when().written().toLocalDate()), HOUR.format(line.when().written()))),
                    "/incidents/" + line.id() + (line.standing().waitsFor().isPresent() ? "/pass" : ""), false))
                    .toList();
        }

        Transfers transfers(Waiting found) {
            return new Transfers(found.offers().stream().map(one -> card(one.reference(), one.transfer(),
                    "task.transfers.until", one.until().minusNanos(1))).toList(),
                    found.declined().stream().map(one -> card(one.reference(), one.transfer(), "task.declined.at",
                            one.at())).toList(),
                    found.asked().stream().map(this::asked).toList(),
                    found.answered().stream().map(this::answered).toList());
        }

        private TodayPage.Waiting answered(Waiting.Answered one) {
            return new TodayPage.Waiting(Words.said(one.reference().shown()),
                    List.of(Words.keyed("task.answered.at", days.written(one.at().toLocalDate()))),
                    "/c/" + one.file() + "/return", false);
        }

        private TodayPage.Waiting asked(Waiting.Asked one) {
            return new TodayPage.Waiting(Words.said(one.reference().shown()),
                    List.of(Words.keyed(one.late() ? "task.asked.late" : "task.asked.until",
                            days.written(one.due().toLocalDate()))),
                    "/transfers/asked/one?step=" + one.step(), false);
        }

        private TodayPage.Waiting card(ReferenceNumber child, UUID transfer, String key, LocalDateTime day) {
            return new TodayPage.Waiting(Words.said(child.shown()),
                    List.of(Words.keyed(key, days.written(day.toLocalDate()))), "/transfers/one?transfer=" + transfer,
                    false);
        }

        /** What the reader is asked to agree to. */
        List<TodayPage.Waiting> approvals(List<WaitingApprovals.Line> lines) {
            return lines.stream().map(line -> new TodayPage.Waiting(Words.said(line.reference().shown()),
                    List.of(Words.of(line.kind()),
                            Words.keyed("approval.waits.days", line.waits().days(), days.written(line.waits().asked())),
                            Words.keyed(line.waits().late() ? "task.approvals.late" : "approval.due",
                                    days.written(line.waits().due()))),
                    "/c/" + line.file() + "/approvals/answer?request=" + line.approval(), false)).toList();
        }

        /** Figures that the reader asked for: the year and when, and not what came of it. */
        List<TodayPage.Waiting> figures(Waiting found) {
            return found.figures().stream().map(one -> new TodayPage.Waiting(Words.said(String.valueOf(one.year())),
                    List.of(Words.keyed("task.figures.asked", days.written(one.asked().toLocalDate()),
                            HOUR.format(one.asked()))),
                    "/releases/" + one.family() + "/job", false)).toList();
        }
    }
}
