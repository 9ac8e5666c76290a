package org.kinward.core.followup.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.Role;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.OpenCaseFile;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.followup.HowSeen;
import org.kinward.core.followup.Solution;
import org.kinward.core.followup.contact.Contact;
import org.kinward.core.followup.contact.ContactEnd;
import org.kinward.core.followup.contact.ContactId;
import org.kinward.core.followup.contact.NotDone;
import org.kinward.core.followup.contact.SayNotDone;
import org.kinward.core.followup.contact.VisitsGoOn;
import org.kinward.core.followup.plan.FollowUp;
import org.kinward.core.followup.plan.PlanEnd;
import org.kinward.core.followup.plan.PlanFollowUp;
import org.kinward.core.followup.visit.HowIs;
import org.kinward.core.followup.visit.Question;
import org.kinward.core.followup.visit.Siblings;
import org.kinward.core.followup.visit.VisitExamples;
import org.kinward.core.risk.DangerLevel;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.task.DueState;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;

/** The table of docs/follow-up.md: what is planned, how contacts end, what follows from a visit, what ends it all. */
class FollowUpTest {

    private final FollowedUp girl = new FollowedUp();

    @Test
    void plansByTheNewestDangerAndMakesTheRestAnewWhenItChanges() {
        girl.judge(DangerLevel.LOW);
        assertThat(girl.home()).isEqualTo(PlanFollowUp.Outcome.PLANNED);
        assertThat(girl.open()).hasSize(12);
        girl.daysLater(20);
        var due = girl.open().stream().filter(one -> !one.due().isAfter(girl.today())).toList();

        girl.judge(DangerLevel.HIGH);

        assertThat(girl.open()).as("what is due needs an outcome").containsAll(due).hasSize(2 + 15);
        assertThat(girl.open().get(2).due()).as("counts from today").isEqualTo(girl.today().plusDays(7));
        assertThat(girl.followUps.of(girl.lake.file).orElseThrow().plan().judged()).contains(DangerLevel.HIGH);
        girl.judge(DangerLevel.HIGH);
        assertThat(girl.followUps.all(girl.lake.file)).as("the same danger changes nothing").hasSize(2);
        girl.judge(DangerLevel.LOW);
        assertThat(girl.open().get(2).due()).as("counts from the start again").isEqualTo(girl.today().plusDays(10));
    }

    @Test
    void refusesWhatCannotBePlannedAndWhoMayNot() {
        assertThat(girl.plans(Solution.FOSTER_OR_HOST, girl.today().plusDays(63)))
                .isEqualTo(PlanFollowUp.Outcome.TOO_FAR);
        var stranger = CaseAtTheLake.actor(Role.SOCIAL_WORKER);
        var wish = new PlanFollowUp.Wish(girl.lake.file, Revision.NEW, Solution.IN_SHELTER,
                girl.today());
        assertThat(girl.plan.plan(wish, stranger, girl.at(stranger))).isEqualTo(PlanFollowUp.Outcome.NOT_THERE);
        girl.home();
        assertThatThrownBy(() -> girl.plan.plan(wish, girl.lake.ama, girl.now())).isInstanceOf(StaleRevision.class);
    }

    /** Due until midnight where the agency works, overdue a second later. */
    @Test
    void isOverdueWhenTheDayIsOverAtTheAgency() {
        girl.plans(Solution.APPRENTICE_OR_JOB, girl.today());
        var task = girl.lake.open(TaskKind.VISIT_CHILD).getFirst();
        var day = girl.open().getFirst().due();
        var midnight = day.plusDays(1).atStartOfDay(FollowedUp.ZONE).toInstant();

        assertThat(task.due()).isEqualTo(midnight.minusSeconds(1));
        assertThat(DueState.of(task, midnight.minusSeconds(1).atZone(FollowedUp.ZONE).toLocalDate(), FollowedUp.ZONE))
                .isEqualTo(DueState.TODAY);
        assertThat(DueState.of(task, midnight.atZone(FollowedUp.ZONE).toLocalDate(), FollowedUp.ZONE))
                .isEqualTo(DueState.OVERDUE);
    }

    @Test
    void isMetByNothingWeakerThanWhatIsNeeded() {
        girl.plans(Solution.APPRENTICE_OR_JOB, girl.today());
        var first = girl.open().getFirst();

        assertThat(girl.records(girl.visit(HowSeen.NEWS_ONLY))).isEqualTo(RecordVisit.Outcome.RECORDED);
        assertThat(girl.records(girl.visit(HowSeen.SEEN))).isEqualTo(RecordVisit.Outcome.RECORDED);
        assertThat(girl.open()).contains(first);
        var alone = girl.visit(HowSeen.SEEN_ALONE);
        girl.records(alone);
        girl.records(alone);

        assertThat(girl.open()).doesNotContain(first).hasSize(3);
        assertThat(girl.contacts.ended(first.id())).map(ContactEnd::visit).contains(Optional.of(alone.id().value()));
        assertThat(girl.visits.of(girl.lake.file)).hasSize(3);
        assertThatThrownBy(() -> girl.records(VisitExamples.visit(girl.lake.file, Optional.of(first.id()),
                VisitExamples.met(girl.today(), HowSeen.SEEN), girl.now().written()))).as("somebody was faster")
                .isInstanceOf(StaleRevision.class);
    }

    @Test
    void takesNoVisitOfTomorrow() {
        var tomorrow = VisitExamples.visit(girl.lake.file, Optional.empty(),
                VisitExamples.met(girl.today().plusDays(1), HowSeen.SEEN), girl.now().written());

        assertThat(girl.records(tomorrow)).isEqualTo(RecordVisit.Outcome.IN_FUTURE);
        assertThat(girl.visits.of(girl.lake.file)).isEmpty();
    }

    @Test
    void seesTheChildSoonAndLooksAtTheDangerAfterSigns() {
        girl.home();
        var visit = VisitExamples.noticing(girl.visit(HowSeen.SEEN_ALONE), Set.of(VisitExamples.NEW_PHONE),
                Siblings.ALL_HERE);

        girl.records(visit);
        girl.records(VisitExamples.noticing(girl.visit(HowSeen.NEWS_ONLY), Set.of(), Siblings.SOMEBODY_AWAY));

        assertThat(girl.open()).filteredOn(one -> one.ground() == Contact.Ground.SIGNS).singleElement()
                .satisfies(extra -> {
                    assertThat(extra.need()).isEqualTo(HowSeen.SEEN_ALONE);
                    assertThat(extra.due()).isEqualTo(girl.today().plusDays(3));
                });
        assertThat(girl.lake.open(TaskKind.REVIEW_DANGER)).extracting(Task::due)
                .containsExactly(girl.now().at().plus(Duration.ofHours(24)));
        girl.judge(DangerLevel.HIGH);
        assertThat(girl.open()).as("an extra contact is not of the schedule")
                .anyMatch(one -> one.ground() == Contact.Ground.SIGNS);
    }

    @Test
    void noticesWhatIsWorseThanLastTime() {
        girl.home();
        assertThat(heard(HowIs.SO_SO, Map.of(Question.WORK, HowIs.NOT_KNOWN))).isEqualTo(HearChild.Outcome.KEPT);
        heard(HowIs.SO_SO, Map.of(Question.WORK, HowIs.BAD, Question.BODY, HowIs.NOT_KNOWN));
        assertThat(girl.open()).noneMatch(one -> one.ground() == Contact.Ground.WORSE);

        heard(HowIs.SO_SO, Map.of(Question.SCHOOL, HowIs.BAD));

        assertThat(girl.open()).filteredOn(one -> one.ground() == Contact.Ground.WORSE).extracting(Contact::due)
                .containsExactly(girl.today().plusDays(7));
    }

    @Test
    void hearsNoVisitOfAnotherChild() {
        girl.home();
        var open = girl.open();
        var other = VisitExamples.visit(new CaseFileId(UUID.randomUUID()), Optional.empty(),
                VisitExamples.met(girl.today(), HowSeen.SEEN_ALONE), girl.now().written());
        girl.visits.add(other);

        assertThat(girl.hears(VisitExamples.all(other.id(), HowIs.BAD, girl.now().written())))
                .isEqualTo(HearChild.Outcome.NOT_THERE);
        assertThat(girl.visits.find(other.id()).orElseThrow().heard()).isEmpty();
        assertThat(girl.open()).isEqualTo(open);
    }

    @Test
    void asksForTheNextContactWhenNothingElseIsPlanned() {
        girl.plans(Solution.APPRENTICE_OR_JOB, girl.today().minusDays(800));
        var visit = girl.visit(HowSeen.SEEN_ALONE);
        girl.records(visit);
        var heard = VisitExamples.all(visit.id(), HowIs.WELL, girl.now().written());

        assertThat(girl.hears(heard)).isEqualTo(HearChild.Outcome.NEXT_MISSING);
        assertThat(girl.hears(heard, Optional.of(girl.today().minusDays(1))))
                .isEqualTo(HearChild.Outcome.NO_SUCH_DAY);
        assertThat(girl.hears(heard, Optional.of(girl.today().plusDays(30))))
                .isEqualTo(HearChild.Outcome.KEPT);

        assertThat(girl.open()).extracting(Contact::ground).containsExactly(Contact.Ground.WISH);
        assertThat(girl.hears(heard)).isEqualTo(HearChild.Outcome.HEARD_BEFORE);
    }

    @Test
    void keepsWhyAContactWasNotDoneAndPlansItAgain() {
        girl.home();
        var first = girl.open().getFirst();

        assertThat(girl.missed(NotDone.NO_FUEL, -1)).isEqualTo(SayNotDone.Outcome.NO_SUCH_DAY);
        assertThat(girl.missed(NotDone.NO_FUEL, 3)).isEqualTo(SayNotDone.Outcome.KEPT);

        assertThat(girl.open().getFirst()).isEqualTo(new Contact(girl.open().getFirst().id(), first.file(),
                girl.today().plusDays(3), first.need(), Contact.Ground.AGAIN));
        var said = ContactEnd.notDone(first, NotDone.NO_STAFF, "", girl.now().written());
        assertThat(girl.notDone.say(said, girl.today(), girl.lake.ama, girl.now()))
                .isEqualTo(SayNotDone.Outcome.ENDED_BEFORE);
    }

    @Test
    void asksForTheNextVisitWhenTheFileIsOpenedAgain() {
        var how = new Task.Done(girl.lake.ama.person(), girl.now().at());
        var file = (OpenCaseFile) girl.lake.files.find(girl.lake.file).orElseThrow();
        var goesOn = new VisitsGoOn(girl.contacts, girl.next, _ -> FollowedUp.ZONE);
        goesOn.again(file, how);
        assertThat(girl.lake.open(TaskKind.VISIT_CHILD)).as("nothing was planned").isEmpty();

        girl.home();
        girl.lake.moves.dropped(file, EnumSet.of(TaskKind.VISIT_CHILD), how);
        goesOn.again(file, how);

        assertThat(girl.lake.open(TaskKind.VISIT_CHILD)).singleElement()
                .returns(girl.now().endOf(girl.open().getFirst().due()), Task::due);
    }

    @Test
    void endsByAManagersDecisionWithAMeasureOnly() {
        girl.home();
        var visit = girl.visit(HowSeen.SEEN_ALONE);
        girl.records(visit);
        var measure = Optional.of(visit.id().value());
        assertThat(girl.ends(PlanEnd.Why.NO_LONGER_NEEDED, measure)).isEqualTo(EndFollowUp.Outcome.NO_MEASURE);
        girl.hears(VisitExamples.all(visit.id(), HowIs.WELL, girl.now().written()));
        girl.daysLater(31);
        assertThat(girl.ends(PlanEnd.Why.NO_LONGER_NEEDED, measure)).isEqualTo(EndFollowUp.Outcome.NO_MEASURE);
        girl.daysLater(-1);

        assertThat(girl.ends(PlanEnd.Why.NO_LONGER_NEEDED, measure)).isEqualTo(EndFollowUp.Outcome.ENDED);

        assertThat(girl.open()).isEmpty();
        assertThat(girl.lake.open(TaskKind.VISIT_CHILD)).isEmpty();
        assertThat(girl.lake.trail).endsWith(AuditAction.FOLLOW_UP_ENDED);
        assertThat(girl.ends(PlanEnd.Why.TAKEN_OVER, Optional.empty())).isEqualTo(EndFollowUp.Outcome.CHANGED_SINCE);
    }

    @Test
    void suggestsToDecideAfterOneAndTwoYearsAndEndsNothing() {
        girl.home();
        var plan = girl.followUps.of(girl.lake.file).orElseThrow().plan();

        assertThat(plan.timeToDecide(girl.today().plusMonths(12).minusDays(1))).isEmpty();
        assertThat(plan.timeToDecide(girl.today().plusMonths(12))).hasValue(12);
        assertThat(plan.timeToDecide(girl.today().plusMonths(40))).hasValue(24);
        girl.daysLater(1200);
        assertThat(girl.followUps.of(girl.lake.file)).containsInstanceOf(FollowUp.Running.class);
    }

    /** Any moves in any order: the task is the earliest open contact, and what has ended once stays as it ended. */
    @Property(tries = 200)
    void keepsItsPromisesUnderAnySequenceOfMoves(@ForAll @Size(max = 25) List<@IntRange(max = 9) Integer> moves) {
        var child = new FollowedUp();
        var ended = new HashMap<ContactId, ContactEnd>();

        for (var move : moves) {
            move(child, move);
            child.contacts.past(child.lake.file)
                    .forEach(end -> assertThat(ended.getOrDefault(end.contact().id(), end)).isEqualTo(end));
            child.contacts.past(child.lake.file).forEach(end -> ended.putIfAbsent(end.contact().id(), end));
            var task = child.lake.open(TaskKind.VISIT_CHILD).stream().map(Task::due).findFirst();
            assertThat(task).isEqualTo(child.open().stream().findFirst().map(one -> child.now().endOf(one.due())));
            if (child.followUps.of(child.lake.file).orElse(null) instanceof FollowUp.Over) {
                assertThat(child.open()).allMatch(one -> one.ground() != Contact.Ground.SCHEDULE);
            }
        }
    }

    private static void move(FollowedUp child, int move) {
        child.daysLater(9);
        switch (move) {
            case 0 -> child.home();
            case 1 -> child.plans(Solution.APPRENTICE_OR_JOB, child.today());
            case 2, 3 -> child.judge(DangerLevel.values()[move]);
            case 4 -> child.judge(DangerLevel.LOW);
            case 5, 6 -> child.records(child.visit(HowSeen.values()[move - 5]));
            case 7 -> child.records(VisitExamples.noticing(child.visit(HowSeen.NEWS_ONLY),
                    Set.of(VisitExamples.NEW_PHONE), Siblings.NOT_KNOWN));
            case 8 -> {
                if (!child.open().isEmpty()) {
                    child.missed(NotDone.ROAD_CLOSED, 14);
                }
            }
            default -> child.followUps.of(child.lake.file)
                    .ifPresent(_ -> child.ends(PlanEnd.Why.TAKEN_OVER, Optional.empty()));
        }
    }

    private HearChild.Outcome heard(HowIs how, Map<Question, HowIs> others) {
        girl.daysLater(1);
        var visit = girl.visit(HowSeen.SEEN_ALONE);
        girl.records(visit);
        return girl.hears(VisitExamples.but(visit.id(), how, others, girl.now().written()));
    }
}
