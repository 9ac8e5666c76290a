package org.kinward.web.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A visit asks about each promise that stands open, and keeps what came of it with the ten answers. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HeardPromisesPagesTest {

    private static final Map<String, String> VISIT = Map.of("how", "SEEN_ALONE", "where", "WHERE_CHILD_LIVES",
            "noticed.siblings", "ALL_HERE", "back", "BACK_SAFELY");
    private static final String FIRST = "besides.promises[0]";
    private static final String SECOND = "besides.promises[1]";

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private Shift worker;

    @BeforeAll
    void signIn() {
        worker = Shift.of(port, "worker");
    }

    @Test
    void asksAboutEachOpenPromiseAndKeepsWhatCameOfIt() {
        var file = recorded();
        promised(file, "To call the brother");
        promised(file, "A bed by the window");
        var page = heard(file);
        var form = worker.page(page);

        assertThat(form.select("legend:contains(What came of it?)").eachText())
                .containsExactly("“To call the brother” What came of it?", "“A bed by the window” What came of it?");
        assertThat(form.select("input[name=besides.promises[0].came]").eachAttr("value"))
                .containsExactly("OPEN", "KEPT", "TOLD_WHY_NOT");
        assertThat(form.select("input[name*=.came][checked]")).as("nobody has asked yet").isEmpty();
        assertThat(worker.send(form, file + "/follow-up/heard", with(FIRST, "KEPT", "", SECOND, "TOLD_WHY_NOT",
                "The house is full")).statusCode()).isEqualTo(302);

        assertThat(worker.page(file + "/plan").text()).contains("Kept on", "The house is full");
        assertThat(states(file)).containsExactlyInAnyOrder("KEPT", "TOLD_WHY_NOT");
        assertThat(worker.page(heard(file)).select("input[name*=promises]")).as("none is open any more").isEmpty();
    }

    @Test
    void saysAtEachPromiseWhatIsMissingAndLosesNothing() {
        var file = recorded();
        promised(file, "To call the brother");
        promised(file, "A bed by the window");
        var form = worker.page(heard(file));

        var silent = parsed(worker.send(form, file + "/follow-up/heard", with(FIRST, "OPEN", "", SECOND, "", "")));
        assertThat(silent.select(".govuk-error-summary").text()).contains("Say what came of each promise.");
        assertThat(silent.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#" + SECOND + ".came");
        assertThat(silent.select("input[name=" + FIRST + ".came][checked]").val()).isEqualTo("OPEN");
        var why = parsed(worker.send(form, file + "/follow-up/heard",
                with(FIRST, "OPEN", "Next week", SECOND, "TOLD_WHY_NOT", "")));
        assertThat(why.select(".govuk-error-summary").text()).contains("Leave this empty while the promise is open",
                "Write what the child was told");
        assertThat(why.select("textarea[name=" + FIRST + ".told]").val()).isEqualTo("Next week");
        var number = worker.send(form, file + "/follow-up/heard",
                with(FIRST, "OPEN", "", SECOND, "TOLD_WHY_NOT", "Call +228 90 12 34 56"));
        assertThat(parsed(number).select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#" + SECOND + ".told");

        assertThat(states(file)).containsOnly("OPEN");
    }

    /** Pressed twice it is one visit; with another answer it is shown beside what stands there. */
    @Test
    void keepsThemOnceHoweverOftenThePageIsSent() {
        var file = recorded();
        promised(file, "To call the brother");
        var form = worker.page(heard(file));
        var kept = with(FIRST, "KEPT", "", SECOND, "", "");
        kept.keySet().removeIf(field -> field.startsWith(SECOND));

        assertThat(worker.send(form, file + "/follow-up/heard", kept).statusCode()).isEqualTo(302);
        assertThat(worker.send(form, file + "/follow-up/heard", kept).statusCode()).isEqualTo(302);
        kept.put(FIRST + ".came", "TOLD_WHY_NOT");
        kept.put(FIRST + ".told", "The line is down");
        var other = worker.send(form, file + "/follow-up/heard", kept);

        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(parsed(other).select("main").text()).contains("To call the brother Kept",
                "To call the brother Told why not The line is down");
        assertThat(lines(file)).isEqualTo(2);
        kept.put(FIRST + ".came", "OPEN");
        kept.remove(FIRST + ".told");
        assertThat(worker.send(form, file + "/follow-up/heard", kept).statusCode()).isEqualTo(409);
    }

    /** Somebody wrote on the page of the plan meanwhile: nothing of the visit is kept until whoever typed has seen it. */
    @Test
    void showsWhatSomebodyWroteMeanwhileAndKeepsTheRest() {
        var file = recorded();
        promised(file, "To call the brother");
        promised(file, "A bed by the window");
        var form = worker.page(heard(file));
        var moved = worker.page(file + "/plan").select("a[href*=/told]").last().attr("href");
        assertThat(worker.send(worker.page(moved), file + "/plan/told", Map.of("state", "KEPT")).statusCode())
                .isEqualTo(302);

        var typed = with(FIRST, "TOLD_WHY_NOT", "The line is down", SECOND, "TOLD_WHY_NOT", "The house is full");
        typed.put("helped", "The school");
        var late = worker.send(form, file + "/follow-up/heard", typed);

        assertThat(late.statusCode()).isEqualTo(409);
        var again = parsed(late);
        assertThat(again.select("main").text()).contains("Somebody has written what came of a promise");
        assertThat(again.select("textarea[name=helped]").val()).isEqualTo("The school");
        assertThat(again.select("input[name*=.came][checked]")).hasSize(1);
        assertThat(states(file)).containsExactlyInAnyOrder("KEPT", "OPEN");
        assertThat(heardIn(file)).isZero();
        assertThat(worker.send(again, file + "/follow-up/heard", Map.of()).statusCode()).isEqualTo(302);
        assertThat(states(file)).containsExactlyInAnyOrder("KEPT", "TOLD_WHY_NOT");
        assertThat(heardIn(file)).isOne();
    }

    @Test
    void movesNoPromiseToAnotherChild() {
        var file = recorded();
        promised(file, "To call the brother");
        var other = recorded();
        promised(other, "A bed by the window");
        var form = worker.page(heard(file));
        var forged = new HashMap<>(with(FIRST, "KEPT", "", SECOND, "", ""));
        forged.keySet().removeIf(field -> field.startsWith(SECOND));
        forged.put(FIRST + ".id", promise(other));

        assertThat(worker.post(file + "/follow-up/heard", Shift.asItStands(form, file + "/follow-up/heard", forged))
                .statusCode()).isEqualTo(404);

        assertThat(states(other)).containsOnly("OPEN");
        assertThat(heardIn(file)).isZero();
    }

    private static Map<String, String> with(String first, String came, String told, String... second) {
        var typed = new HashMap<String, String>();
        for (var at = 0; at < 10; at++) {
            typed.put("said[" + at + "].how", "WELL");
        }
        typed.put(first + ".came", came);
        typed.put(first + ".told", told);
        typed.put(second[0] + ".came", second[1]);
        typed.put(second[0] + ".told", second[2]);
        return typed;
    }

    /** A visit of today whose questions wait: the address of its second page. */
    private String heard(String file) {
        Document first = worker.page(file + "/follow-up/visit");
        return worker.send(first, file + "/follow-up/visit", VISIT).headers().firstValue("Location").orElseThrow()
                .replaceAll("^http://[^/]*", "");
    }

    private void promised(String file, String words) {
        assertThat(worker.send(worker.page(file + "/plan/promise"), file + "/plan/promise", Map.of("words", words))
                .statusCode()).isEqualTo(302);
    }

    private String recorded() {
        var intake = worker.begin();
        assertThat(worker.answer(intake + "/check", intake + "/create").statusCode()).isEqualTo(302);
        return "/c/" + database.superuser().sql("select id from casework.case_file where intake_id = ?")
                .param(UUID.fromString(intake.substring(8))).query(UUID.class).single();
    }

    private List<String> states(String file) {
        return database.superuser().sql("""
                select distinct on (p.id) l.state from casework.promise p join casework.promise_line l on l.promise_id = p.id
                where p.case_file_id = ?::uuid order by p.id, l.number desc
                """).param(file.substring(3)).query(String.class).list();
    }

    private long lines(String file) {
        return count("casework.promise p join casework.promise_line l on l.promise_id = p.id", "p", file);
    }

    private long heardIn(String file) {
        return count("casework.follow_up_heard h join casework.follow_up_visit v on v.id = h.visit_id", "v", file);
    }

    private long count(String from, String of, String file) {
        return database.superuser()
                .sql("select count(*) from " + from + " where " + of + ".case_file_id = ?::uuid")
                .param(file.substring(3)).query(Long.class).single();
    }

    private String promise(String file) {
        return database.superuser().sql("select id from casework.promise where case_file_id = ?::uuid")
                .param(file.substring(3)).query(UUID.class).single().toString();
    }
}
