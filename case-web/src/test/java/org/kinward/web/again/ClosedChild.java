package org.kinward.web.again;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.intake.Shift;

/** A girl whose file was closed with the agreement of the manager although a debt at home was still open. */
public final class ClosedChild {

    private final TestDatabase database;
    private final Shift worker;
    private final Shift manager;

    /** Where the record is: {@code /c/…}. */
    public final String file;

    /** The name that only the vault holds. */
    public final String name;

    private ClosedChild(TestDatabase database, Shift worker, Shift manager, Map<String, String> contact) {
        this.database = database;
        this.worker = worker;
        this.manager = manager;
        this.name = "Yen" + letters();
        this.file = recorded(contact);
    }

    /** Closed a moment ago. */
    public static ClosedChild in(TestDatabase database, Shift worker, Shift manager) {
        var child = open(database, worker, manager, Map.of());
        child.close();
        return child;
    }

    /** Not closed yet, with these answers about whom to keep away. */
    public static ClosedChild open(TestDatabase database, Shift worker, Shift manager, Map<String, String> contact) {
        return new ClosedChild(database, worker, manager, contact);
    }

    private String recorded(Map<String, String> contact) {
        var intake = worker.begin();
        if (!contact.isEmpty()) {
            assertThat(worker.answer(intake + "/contact", contact).statusCode()).isEqualTo(302);
        }
        worker.answer(intake + "/name", Map.of("name", name, "word", letters()));
        worker.answer(intake + "/sex-age", Map.of("q.sex.value", "GIRL", "q.age.value", "YEARS", "q.age.years", "13",
                "q.age.basis", "ESTIMATE"));
        assertThat(worker.answer(intake + "/check", intake + "/create").statusCode()).isEqualTo(302);
        return fileOf(intake.substring(8));
    }

    public void close() {
        var door = worker.page(file + "/door/new?kind=DOOR");
        sent(worker, door, file + "/door/new", Map.of("what.code", "FAM-DEBT", "what.places", "HOME_AREA",
                "evidence.who", "COMMITTEE", "evidence.what", "Owes for the seed"));
        sent(worker, worker.page(file + "/close/write"), file + "/close/write", Map.of("reason.code", "SAFE-SETTLED",
                "words", "With her mother", "checked", "SAFETY_REVIEWED", "child", "Glad to be there"));
        sent(manager, manager.page(file + "/close/why"), file + "/close/why",
                Map.of("words", "The savings group pays"));
        sent(worker, worker.page(file + "/close"), file + "/close/ask", Map.of());
        var request = worker.page(file + "/close").select("a[href*=/approvals/answer]").attr("href");
        sent(manager, manager.page(request), file + "/approvals/answer", Map.of("answer", "APPROVE"));
        sent(worker, worker.page(file + "/close/confirm"), file + "/close/confirm", Map.of());
    }

    /** Somebody saw the child; this came of it. */
    public void seen(String came) {
        sent(worker, worker.page(file + "/follow-up/sighting"), file + "/follow-up/sighting", Map.of("by",
                "COMMITTEE_ELSEWHERE", "sure", "SURE", "words", "Carries loads at the station"));
        var check = worker.page(file + "/follow-up").select("a[href*=/check]").first().attr("href");
        sent(worker, worker.page(check), file + "/follow-up/check", Map.of("came", came, "words",
                "Two colleagues went there"));
    }

    /** So many days later. */
    public void closedFor(int days) {
        database.superuser().sql("""
                update casework.case_file set opened_at = opened_at - make_interval(days => :days),
                    closed_at = closed_at - make_interval(days => :days) where id = :file
                """).param("days", days).param("file", id()).update();
    }

    public UUID id() {
        return UUID.fromString(file.substring(3));
    }

    /** The record of an intake. */
    public String fileOf(String intake) {
        return "/c/" + database.superuser().sql("select id from casework.case_file where intake_id = ?")
                .param(UUID.fromString(intake)).query(UUID.class).single();
    }

    static void sent(Shift who, Document page, String action, Map<String, String> typed) {
        var answer = who.send(page, action, typed);
        assertThat(answer.statusCode()).as(action + answer.body()).isEqualTo(302);
    }

    /** Letters that no other child of the house has. */
    private static String letters() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, 12)
                .chars().map(digit -> 'a' + Character.digit(digit, 16))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
