package org.kinward.core.intake.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.kinward.core.intake.IntakeExamples.AT_TWO;
import static org.kinward.core.intake.IntakeExamples.ESI;
import static org.kinward.core.intake.IntakeExamples.draft;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.NotThere;
import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Certainty;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.intake.DraftIntake;
import org.kinward.core.intake.InMemoryIntakes;
import org.kinward.core.intake.Intake;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.IntakePage.ToldBy;
import org.kinward.core.intake.Intakes;
import org.kinward.core.intake.answering.ChooseAccount.Account;
import org.kinward.core.intake.answering.ChooseAccount.Request;
import org.kinward.core.intake.firsthour.FirstHourPages;
import org.kinward.core.intake.firsthour.FirstHourPages.Used;
import org.kinward.core.intake.firsthour.SafetyNow;
import org.kinward.core.intake.firsthour.SafetyNow.SafeHere;
import org.kinward.core.intake.firsthour.ToldChild;
import org.kinward.core.intake.paper.FromPaper;
import org.kinward.core.intake.paper.ToldTo;
import org.kinward.core.intake.paper.WhyPaper;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.task.InMemoryTasks;
import org.kinward.core.task.Task;
import org.kinward.core.task.TaskKind;
import org.kinward.core.task.Tasks;

/** Of two accounts of the same, somebody marks which one decisions use, and why (F16). */
class ChooseAccountTest {

    private static final String WHY = "The paper of the clinic says the same";

    private final Intakes intakes = new InMemoryIntakes();
    private final KeptPages pages = new KeptPages();
    private final Tasks tasks = new InMemoryTasks();
    private final List<AuditEntry> trail = new ArrayList<>();
    private final ChooseAccount choosing = new ChooseAccount(new ReadFirstHour(intakes, pages, trail::add),
            new AnswerFirstHour(intakes, pages, tasks, trail::add), pages, trail::add);
    private final DraftIntake draft = draft(1);
    private final UUID escorts = new UUID(5, 5);
    private final SafetyNow now = safety(ToldBy.CHILD, SafeHere.YES);
    private final SafetyNow then = safety(ToldBy.ESCORT, SafeHere.NO);

    @BeforeEach
    void twoAccounts() {
        intakes.add(draft);
        pages.pages.add(now);
        pages.earlier.put(escorts, then);
    }

    @Test
    void makesAnEarlierAccountThePresentOneAndKeepsTheOtherBesideIt() {
        var used = choosing.choose(request(1, Optional.of(escorts)), ESI, AT_TWO);

        assertThat(used).isEqualTo(then);
        assertThat(pages.pages).containsExactly(KeptPages.at(then, new Revision(4)));
        assertThat(pages.changes).containsExactly(new FirstHourPages.Change(ESI, AT_TWO, true));
        assertThat(pages.used).containsExactly(new Used(new UUID(0, 1), then, new Revision(4), WHY));
        assertThat(tasks.openOf(draft.id().value())).extracting(task -> task.kind())
                .containsExactly(TaskKind.MAKE_SAFE);
        assertThat(trail).extracting(AuditEntry::action).containsExactly(AuditAction.INTAKE_ANSWERED,
                AuditAction.ACCOUNT_CHOSEN);
    }

    /** What the paper told was due when the paper was entered; what is chosen today was said by nobody before today. */
    @Test
    void countsFromNowWhatIsChosenThoughItWasToldOnPaper() {
        var night = LocalDate.of(2026, 11, 13);
        var paper = new FromPaper(FromPaper.Told.of(night, Optional.of(LocalTime.of(2, 0)), ZoneOffset.UTC),
                new ToldTo.Stranger(ToldTo.StrangerRole.GUARD), WhyPaper.NO_POWER);
        var entered = DraftIntake.begin(ReferenceNumber.random(new Random(2)), draft.home(),
                new Intake.Start(ESI, AT_TWO, Optional.empty(), Optional.of(paper)));
        intakes.add(entered);
        pages.pages.add(safety(entered, ToldBy.CHILD, SafeHere.YES));
        pages.earlier.put(escorts, safety(entered, ToldBy.PAPER, SafeHere.NO));
        var account = new Account(entered.id(), SafetyNow.class, Optional.of(escorts));

        choosing.choose(new Request(new UUID(0, 1), account, new Revision(3), WHY), ESI, AT_TWO);

        assertThat(tasks.openOf(entered.id().value())).extracting(Task::kind, Task::due)
                .containsExactly(tuple(TaskKind.MAKE_SAFE, AT_TWO));
    }

    @Test
    void marksThePresentAccountWithoutChangingIt() {
        choosing.choose(request(1, Optional.empty()), ESI, AT_TWO);

        assertThat(pages.changes).isEmpty();
        assertThat(pages.used).containsExactly(new Used(new UUID(0, 1), now, new Revision(3), WHY));
        assertThat(trail).extracting(AuditEntry::action).containsExactly(AuditAction.ACCOUNT_CHOSEN);
    }

    @Test
    void marksOnceWhatIsPressedTwice() {
        choosing.choose(request(1, Optional.empty()), ESI, AT_TWO);
        choosing.choose(request(1, Optional.empty()), ESI, AT_TWO);

        assertThat(pages.used).hasSize(1);
        assertThat(trail).hasSize(1);
    }

    /** The second press sees the page as the first one has left it. */
    @Test
    void writesAnEarlierAccountOnceWhenItIsPressedTwice() {
        choosing.choose(request(1, Optional.of(escorts)), ESI, AT_TWO);
        choosing.choose(request(1, Optional.of(escorts)), ESI, AT_TWO);

        assertThat(pages.changes).hasSize(1);
        assertThat(pages.used).hasSize(1);
    }

    @Test
    void refusesAChoiceOverAnAnswerThatNobodyCompared() {
        var stale = new Request(new UUID(0, 1), account(SafetyNow.class, Optional.of(escorts)), new Revision(2), WHY);

        assertThatThrownBy(() -> choosing.choose(stale, ESI, AT_TWO)).isInstanceOf(StaleRevision.class);
        assertThat(pages.changes).isEmpty();
        assertThat(pages.used).isEmpty();
    }

    @Test
    void knowsNoAccountOfAnotherPageAndNoneOfWhatWeDidOurselves() {
        var unknown = request(1, Optional.of(new UUID(6, 6)));
        var told = new Request(new UUID(0, 1), account(ToldChild.class, Optional.empty()), new Revision(3), WHY);

        assertThatThrownBy(() -> choosing.choose(unknown, ESI, AT_TWO)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> choosing.choose(told, ESI, AT_TWO)).isInstanceOf(NotThere.class);
        assertThat(pages.used).isEmpty();
    }

    private Request request(int key, Optional<UUID> earlier) {
        return new Request(new UUID(0, key), account(SafetyNow.class, earlier), new Revision(3), WHY);
    }

    private Account account(Class<? extends IntakePage> page, Optional<UUID> earlier) {
        return new Account(draft.id(), page, earlier);
    }

    private SafetyNow safety(ToldBy by, SafeHere safe) {
        return safety(draft, by, safe);
    }

    private static SafetyNow safety(DraftIntake of, ToldBy by, SafeHere safe) {
        var head = new IntakePage.Head(of.id(), new Revision(3), by, LocalDate.of(2026, 11, 13));
        return new SafetyNow(head, Answer.known(safe, Certainty.SAID_BY_CHILD),
                Answer.known(Set.of(), Certainty.ESTIMATED_BY_WORKER));
    }
}
