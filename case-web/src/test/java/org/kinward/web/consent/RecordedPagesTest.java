package org.kinward.web.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;
import static org.kinward.web.consent.ConsentHands.day;
import static org.kinward.web.consent.ConsentHands.refused;
import static org.kinward.web.consent.ConsentHands.row;
import static org.kinward.web.consent.ConsentHands.with;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The first of the five rows: what the child was told, how, and what both sides think of it (F75). */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordedPagesTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private static final Map<String, String> NO = Map.of("q.response.value", "DOES_NOT_AGREE");

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private Shift worker;
    private Shift manager;

    @BeforeAll
    void atWork() {
        worker = Shift.of(port, "worker");
        manager = Shift.of(port, "manager");
    }

    @Test
    void showsWithWhatHowAndThroughWhomTheChildWasTold() {
        var child = ConsentHands.recorded(worker, database, Map.of("q.response.value", "SEEMS_TO_AGREE",
                "q.telling.interpreter.value", "INTERPRETER_BY_PHONE", "q.telling.explained.value", "WITH_PICTURES",
                "q.saidBack.value", "You keep it for me"));

        var told = worker.page(child.consent()).select("dl").getFirst().text();

        assertThat(told).contains("Seems to agree", "Statement that was told Version", "Language English",
                "An interpreter by phone", "With pictures", "You keep it for me");
        assertThat(worker.page(child.consent()).select("a[href=" + child.intake() + "/told]")).isNotEmpty();
    }

    @Test
    void asksWhoAnswersAsAboutEveryOtherQuestionAndKeepsBothVoicesApart() {
        var child = ConsentHands.recorded(worker, database, NO);
        child.mother();
        var ask = child.consent() + "/ask";
        var row = row(worker.send(worker.page(ask + "?kind=BEING_RECORDED"), ask, Map.of()));
        assertThat(worker.page(child.consent().replace("/consent", "")).text())
                .contains("1 question. Without an answer: 1.");

        child.yes(row, "WHO_ANSWERS");

        var hub = worker.page(child.consent());
        assertThat(hub.select("dl").getFirst().text()).contains("Does not agree");
        assertThat(hub.select("dl").get(1).text()).contains("Agreed", "Parent", "Version", "Ewe", "Read aloud");
        var page = worker.page(child.consent() + "/row?row=" + row);
        assertThat(page.select("a[href*=whose=CHILD]")).isEmpty();
        assertThat(page.select("main a[href=" + child.intake() + "/told]")).isNotEmpty();
        assertThat(worker.page(child.consent().replace("/consent", "")).text())
                .contains("1 question. Without an answer: 0.");
        refused(child.answer(row, "CHILD", Map.of()), "Choose who spoke for the child");
    }

    /** Whatever is ticked about the child's wish, a manager and the authority decide; nothing stops before. */
    @Test
    void isNotEndedByWhoAnswersAlone() {
        var child = ConsentHands.recorded(worker, database);
        child.mother();
        var ask = child.consent() + "/ask";
        var row = row(worker.send(worker.page(ask + "?kind=BEING_RECORDED"), ask, Map.of()));
        child.yes(row, "WHO_ANSWERS");
        var withdraw = worker.page(child.consent() + "/withdraw?row=" + row + "&whose=WHO_ANSWERS");
        assertThat(withdraw.text()).contains("Nothing stops now");

        worker.send(withdraw, child.consent() + "/withdraw", Map.of("erase", "NOTHING", "against", "SAME"));

        assertThat(worker.page(child.consent()).select("dl").get(1).text()).contains("Withdrawn against the child");
        assertThat(manager.get(child.consent() + "/decide?row=" + row).statusCode()).isEqualTo(200);
        assertThat(worker.answer(child.intake() + "/days/school", Map.of()).statusCode()).isEqualTo(302);
    }

    @Test
    void comesBackToAChildWhoSaidNoWithinThreeDaysAndSaysWhatItWasOffered() {
        var child = ConsentHands.recorded(worker, database, Map.of());
        var told = child.intake() + "/told";
        var form = worker.page(told);
        var hour = Map.of("q.after.tryAgainAt.hour", "9:30");

        refused(worker.send(form, told, with(with(NO, hour), day("q.after.tryAgainAt.day", TODAY))),
                "1 to 3 days later");
        refused(worker.send(form, told, with(with(NO, hour), day("q.after.tryAgainAt.day", TODAY.plusDays(4)))),
                "1 to 3 days later");
        refused(worker.send(form, told, Map.of("q.response.value", "SEEMS_TO_AGREE", "q.after.offered.value",
                "A_BED")), "or choose nothing here");
        var kept = worker.send(form, told, with(with(NO, hour), with(day("q.after.tryAgainAt.day", TODAY.plusDays(2)),
                Map.of("q.after.offered.value", "A_BED"))));

        assertThat(kept.statusCode()).as(parsed(kept).select("main").text()).isEqualTo(302);
        assertThat(worker.page(child.consent()).select("dl").getFirst().text()).contains("Offered all the same",
                "A place to sleep", "Told again");
        assertThat(database.superuser().sql("select due_at from casework.task where kind = 'TELL_AGAIN' "
                + "and done_at is null and intake_id = ?").param(child.record()).query(OffsetDateTime.class).single()
                .toInstant())
                .isEqualTo(TODAY.plusDays(2).atTime(9, 30).toInstant(ZoneOffset.UTC));
    }

    @Test
    void refusesWhoMustNotInterpretAndARecordingThatNobodyPlayed() {
        var child = ConsentHands.recorded(worker, database, Map.of());
        var told = child.intake() + "/told";

        refused(worker.answer(told, Map.of("q.telling.interpreter.value", "CAME_WITH_THE_CHILD")),
                "This person must not interpret");
        refused(worker.answer(told, Map.of("q.telling.explained.value", "PLAYED_AS_SOUND")),
                "Tick above which recording was played");
        assertThat(database.superuser().sql("select count(*) from casework.first_hour_told where intake_id = ?")
                .param(child.record()).query(Long.class).single()).isZero();
    }
}
