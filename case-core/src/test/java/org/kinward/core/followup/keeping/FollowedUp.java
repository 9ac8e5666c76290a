package org.kinward.core.followup.keeping;

import static org.kinward.core.consent.asked.CaseAtTheLake.NOON;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.followup.AtAgency;
import org.kinward.core.followup.HowSeen;
import org.kinward.core.followup.Solution;
import org.kinward.core.followup.contact.Contact;
import org.kinward.core.followup.contact.ContactEnd;
import org.kinward.core.followup.contact.InMemoryContacts;
import org.kinward.core.followup.contact.NextVisit;
import org.kinward.core.followup.contact.NotDone;
import org.kinward.core.followup.contact.SayNotDone;
import org.kinward.core.followup.plan.FollowLevel;
import org.kinward.core.followup.plan.InMemoryFollowUps;
import org.kinward.core.followup.plan.MakeAnew;
import org.kinward.core.followup.plan.PlanEnd;
import org.kinward.core.followup.plan.PlanFollowUp;
import org.kinward.core.followup.schedule.InMemorySchedules;
import org.kinward.core.followup.visit.Heard;
import org.kinward.core.followup.visit.InMemoryVisits;
import org.kinward.core.followup.visit.Visit;
import org.kinward.core.followup.visit.VisitExamples;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.CodeLists;
import org.kinward.core.plan.promise.GivePromise;
import org.kinward.core.plan.promise.InMemoryPromises;
import org.kinward.core.plan.promise.PromiseAnswer;
import org.kinward.core.risk.DangerLevel;
import org.kinward.core.risk.danger.Assessment;
import org.kinward.core.risk.danger.AssessmentId;
import org.kinward.core.risk.danger.InMemoryAssessments;
import org.kinward.core.risk.danger.JudgeDanger;
import org.kinward.core.risk.danger.Judgement;
import org.kinward.core.risk.danger.NextLook;
import org.kinward.core.risk.danger.Sign;
import org.kinward.core.risk.danger.Signs;
import org.kinward.core.risk.term.InMemoryReviewTerms;
import org.kinward.core.saving.Revision;

/** A girl at the lake who went home, with everything that following her up needs; the clock is moved by days. */
final class FollowedUp {

    /** Ahead of the world's clock, so that a day of the agency is none of ours. */
    static final ZoneId ZONE = ZoneId.of("Asia/Vientiane");

    final CaseAtTheLake lake = new CaseAtTheLake();
    final InMemoryContacts contacts = new InMemoryContacts();
    final InMemoryFollowUps followUps = new InMemoryFollowUps();
    final InMemoryVisits visits = new InMemoryVisits();
    final InMemoryAssessments dangers = new InMemoryAssessments();
    final NextVisit next = new NextVisit(contacts, lake.moves);
    private final MakeAnew anew = new MakeAnew(followUps, contacts, new InMemorySchedules(), next);
    private final OpenExtra extra = new OpenExtra(contacts, lake.moves);
    private final CodeLists lists = (_, _) -> Map.of(CodeList.TRAFFICKED_AGAIN,
            List.of(new CodeLists.Line(VisitExamples.NEW_PHONE.code(), "new phone", "téléphone", Set.of(), false)));
    final PlanFollowUp plan = new PlanFollowUp(followUps, dangers, lake.moves, anew);
    final InMemoryPromises promises = new InMemoryPromises();
    final GivePromise promise = new GivePromise(promises, lake.moves);
    final RecordVisit.Kept kept = new RecordVisit.Kept(visits, contacts, next);
    final RecordVisit record = new RecordVisit(kept, lists, lake.moves, extra);
    final HearChild hear = new HearChild(kept, followUps, lake.moves,
            new HearChild.After(extra, promise));
    final SayNotDone notDone = new SayNotDone(contacts, lake.moves, next);
    final EndFollowUp end = new EndFollowUp(followUps, new EndFollowUp.Open(contacts, next), visits, lake.moves);
    private final JudgeDanger judge = new JudgeDanger(dangers, lake.moves, new NextLook(new InMemoryReviewTerms(),
            lake.moves, new FollowLevel(followUps, anew, _ -> ZONE)));
    private Instant now = NOON;

    AtAgency at(Actor actor) {
        return new AtAgency(actor.person(), now, ZONE);
    }

    AtAgency now() {
        return at(lake.ama);
    }

    LocalDate today() {
        return now().today();
    }

    void daysLater(int days) {
        now = now.plus(Duration.ofDays(days));
    }

    PlanFollowUp.Outcome home() {
        return plans(Solution.HOME_OR_KIN, today());
    }

    PlanFollowUp.Outcome plans(Solution solution, LocalDate start) {
        var seen = followUps.of(lake.file).map(one -> one.revision()).orElse(Revision.NEW);
        return plan.plan(new PlanFollowUp.Wish(lake.file, seen, solution, start), lake.ama, now());
    }

    void judge(DangerLevel level) {
        judge.judge(Assessment.Judged.make(new Assessment.Which(new AssessmentId(UUID.randomUUID()), lake.file,
                new Revision(dangers.of(lake.file).size())), Signs.all(Sign.POSSIBLE),
                new Judgement(level, "It is so", lake.ama.person(), now)), lake.ama);
    }

    List<Contact> open() {
        return contacts.open(lake.file);
    }

    /** A visit for the first open contact, if there is one. */
    Visit visit(HowSeen how) {
        return VisitExamples.visit(lake.file, open().stream().findFirst().map(Contact::id),
                VisitExamples.met(today(), how), now().written());
    }

    RecordVisit.Outcome records(Visit visit) {
        return record.record(visit, lake.ama, now());
    }

    HearChild.Outcome hears(Heard heard) {
        return hears(heard, Optional.empty());
    }

    HearChild.Outcome hears(Heard heard, Optional<LocalDate> next) {
        return hear.hear(new HearChild.Said(lake.file, heard, next, List.of()), lake.ama, now());
    }

    HearChild.Outcome hears(Heard heard, List<PromiseAnswer> promises) {
        return hear.hear(new HearChild.Said(lake.file, heard, Optional.empty(), promises), lake.ama, now());
    }

    SayNotDone.Outcome missed(NotDone reason, int again) {
        return notDone.say(ContactEnd.notDone(open().getFirst(), reason, "", now().written()), today().plusDays(again),
                lake.ama, now());
    }

    EndFollowUp.Outcome ends(PlanEnd.Why reason, Optional<UUID> measure) {
        var plan = followUps.of(lake.file).orElseThrow().revision();
        return end.end(new PlanEnd(lake.file, plan, reason, measure, "Goes to school", Optional.empty(),
                at(lake.mensah).written()), lake.mensah, at(lake.mensah));
    }
}
