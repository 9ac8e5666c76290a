package org.kinward.web.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.AtOnce;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two tabs, or two people, press in the same moment: one of them holds, the other reads that it was done, and nothing is done twice. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AtTheSameMomentTest {

    /** Enough for both to be under way together. */
    private static final int TIMES = 6;

    private static final Map<String, String> SETTLED = Map.of("reason.code", "SAFE-SETTLED", "checked",
            "SAFETY_REVIEWED",
            "words", "With her mother", "child", "Glad to be there");

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private Shift worker;
    private Shift workersOtherTab;
    private Shift manager;
    private Shift managersOtherTab;

    @BeforeAll
    void signIn() {
        worker = Shift.of(port, "worker").inEnglish();
        workersOtherTab = Shift.of(port, "worker");
        manager = Shift.of(port, "manager").inEnglish();
        managersOtherTab = Shift.of(port, "manager");
    }

    @RepeatedTest(TIMES)
    void oneOfTwoAnswersHolds() {
        var file = prepared();
        var request = asked(file);
        var yes = manager.page(request);
        var no = managersOtherTab.page(request);
        var answer = file + "/approvals/answer";

        var both = AtOnce.pressed(() -> manager.send(yes, answer, Map.of("answer", "APPROVE")),
                () -> managersOtherTab.send(no, answer,
                        Map.of("answer", "SEND_BACK", "reason", "Wait for the spring")));

        assertThat(both).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(302, 409);
        var approved = both.getFirst().statusCode() == 302;
        assertThat(
                count("approval where state = '" + (approved ? "APPROVED" : "SENT_BACK") + "' and case_file_id", file))
                .isOne();
        assertThat(worker.page(file + "/story").text().contains("Approved: closing")).isEqualTo(approved);
    }

    @RepeatedTest(TIMES)
    void isClosedOnce() {
        var file = prepared();
        var request = asked(file);
        assertThat(manager.send(manager.page(request), file + "/approvals/answer", Map.of("answer", "APPROVE"))
                .statusCode()).isEqualTo(302);
        var confirm = file + "/close/confirm";
        var here = worker.page(confirm);
        var there = workersOtherTab.page(confirm);

        var both = AtOnce.pressed(() -> worker.send(here, confirm, Map.of()),
                () -> workersOtherTab.send(there, confirm, Map.of()));

        oneHolds(both);
        assertThat(count("file_move where case_file_id", file)).isOne();
        assertThat(worker.page(file).text()).contains("Record closed");
    }

    @RepeatedTest(TIMES)
    void comesIntoTheHouseOnce() {
        var file = recorded();
        var arrive = file + "/stay/arrive";
        var here = manager.page(arrive);
        var there = managersOtherTab.page(arrive);

        var both = AtOnce.pressed(() -> manager.send(here, arrive, Map.of("hour", "0")),
                () -> managersOtherTab.send(there, arrive, Map.of("hour", "0")));

        oneHolds(both);
        assertThat(count("stay where left_at is null and case_file_id", file)).isOne();
    }

    /** The other may read that it is done, or is led to what is there now; nobody is told that something broke. */
    private static void oneHolds(List<HttpResponse<String>> both) {
        assertThat(both).extracting(HttpResponse::statusCode).contains(302).isSubsetOf(302, 409, 422, 404);
    }

    private String recorded() {
        var intake = worker.begin();
        assertThat(worker.answer(intake + "/check", intake + "/create").statusCode()).isEqualTo(302);
        return "/c/" + database.superuser().sql("select id from casework.case_file where intake_id = ?")
                .param(UUID.fromString(intake.substring(8))).query(UUID.class).single();
    }

    private String prepared() {
        var file = recorded();
        assertThat(worker.send(worker.page(file + "/close/write"), file + "/close/write", SETTLED).statusCode())
                .isEqualTo(302);
        return file;
    }

    private String asked(String file) {
        assertThat(worker.answer(file + "/close", file + "/close/ask").statusCode()).isEqualTo(302);
        return worker.page(file + "/close").select("a[href*=/approvals/answer]").attr("href");
    }

    private long count(String rows, String file) {
        return database.superuser().sql("select count(*) from casework." + rows + " = ?")
                .param(UUID.fromString(file.substring(3))).query(Long.class).single();
    }
}
