package org.kinward.web.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** After an emergency: whom to call, what the child said when it was told, and which authority was told in time. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TellingPagesTest {

    private static final Map<String, String> CALLED = Map.of("authority", "Social services of the port", "how",
            "BY_PHONE", "hour", "0:01", "words", "Number 44");

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private Shift worker;
    private Shift manager;
    private String consent = "";

    @BeforeAll
    void aWorkerLeadsACase() {
        worker = Shift.of(port, "worker");
        manager = Shift.of(port, "manager");
        consent = recorded(worker);
    }

    @Test
    void saysWithNumbersWhomToCallAfterAnEmergency() {
        var written = worker.page(consent + "/emergency?written=" + shared(worker, consent));

        assertThat(written.select("dl.kinward-calls dt").eachText()).hasSize(4);
        assertThat(written.select("dl.kinward-calls").text()).contains("Police");
    }

    @Test
    void writesDownWhatTheChildSaidOnce() {
        var id = shared(worker, consent);
        var page = worker.page(consent + "/child-told?of=" + id);
        assertThat(worker.send(page, consent + "/child-told", Map.of("said", " ")).statusCode()).isEqualTo(400);
        assertThat(worker.page(consent).select("a[href$=child-told?of=" + id + "]")).hasSize(1);

        assertThat(worker.send(page, consent + "/child-told", Map.of("said", "Is glad")).statusCode()).isEqualTo(302);
        assertThat(worker.send(page, consent + "/child-told", Map.of("said", "Is glad")).statusCode()).isEqualTo(302);
        var other = manager.send(page(), consent + "/child-told", with(Map.of("said", "Is sad"), "of", id));

        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(parsed(other).text()).contains("Is glad", "Is sad");
        assertThat(worker.page(consent).text()).contains("and said: Is glad");
        assertThat(worker.page(consent).select("a[href$=child-told?of=" + id + "]")).isEmpty();
        assertThat(open("TELL_CHILD", id)).isZero();
    }

    /** A task that stands for a telling is not ended by saying that it is done. */
    @Test
    void leadsFromTheTaskToThePageAndOffersNoPlainDone() {
        shared(worker, consent);
        var overview = worker.page(consent.replace("/consent", ""));

        assertThat(overview.select("main a[href=" + consent + "/child-told]")).isNotEmpty();
        assertThat(overview.select("main a[href=" + consent + "/authority]")).isNotEmpty();
        assertThat(worker.get(consent + "/child-told").statusCode()).isEqualTo(302);
    }

    @Test
    void isToldByWhoDecidedAtNightAndByNobodyElseOnShift() {
        var carer = Shift.carer(port);
        var night = recorded(carer);
        var own = shared(carer, night);
        var theirs = shared(worker, consent);

        var page = carer.page(night + "/child-told?of=" + own);
        assertThat(carer.send(page, night + "/child-told", Map.of("said", "Nothing")).statusCode()).isEqualTo(302);
        assertThat(carer.get(consent + "/child-told?of=" + theirs).statusCode()).isEqualTo(404);
        assertThat(carer.get(night + "/authority").statusCode()).isEqualTo(404);
        assertThat(open("TELL_AUTHORITY", own)).isOne();
    }

    @Test
    void writesDownWhichAuthorityWasToldAndSaysWhatIsLate() {
        var file = recorded(worker);
        var id = shared(worker, file);
        database.superuser().sql("update casework.task set due_at = now() - interval '1 hour' "
                + "where kind = 'TELL_AUTHORITY' and thing_id = '" + id + "'").update();
        assertThat(worker.page(file + "/authority").text()).contains("Late: it was to be told by");
        assertThat(manager.page("/emergencies").text()).contains("Telling the authority");
        var form = worker.page(file + "/authority");

        assertThat(worker.send(form, file + "/authority", Map.of()).statusCode()).isEqualTo(400);
        assertThat(worker.send(form, file + "/authority", with(CALLED, "on.year", "2099")).statusCode())
                .isEqualTo(400);
        assertThat(worker.send(form, file + "/authority", CALLED).statusCode()).isEqualTo(302);
        assertThat(worker.send(form, file + "/authority", CALLED).statusCode()).isEqualTo(302);
        var other = worker.send(form, file + "/authority", with(CALLED, "authority", "Court of the port"));

        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(parsed(other).text()).contains("Court of the port", "Social services of the port");
        assertThat(open("TELL_AUTHORITY", id)).isZero();
        assertThat(worker.page(file + "/authority").text()).contains("Nothing has to be told now", "Number 44");
    }

    /** A suspicion is said where the status of the child is; where the law wants it told, that is a task at once (F76). */
    @Test
    void tellsOfASuspicionOfTraffickingInTheTimeOfTheCountry() {
        var file = recorded(worker);
        var status = "/intake/"
                + database.superuser().sql("select intake_id from casework.case_file where id = ?::uuid")
                        .param(file.replaceAll("/c/(.*)/consent", "$1")).query(UUID.class).single()
                + "/days/child-status";
        assertThat(worker.answer(status, Map.of("q.stands.value", "PRESUMED")).statusCode()).isEqualTo(302);
        var form = worker.page(file + "/authority");
        assertThat(form.text()).contains("The suspicion that this child was trafficked");
        assertThat(toldToAuthority(worker, file)).isEqualTo(1);
        assertThat(toldToAuthority(Shift.carer(port), file)).isZero();

        assertThat(worker.send(form, file + "/authority", CALLED).statusCode()).isEqualTo(302);

        assertThat(worker.page(file + "/authority").text()).contains("Nothing has to be told now",
                "The suspicion that this child was trafficked");
    }

    /** How often it stands on the list of somebody that an authority is to be told of this child. */
    private int toldToAuthority(Shift of, String file) {
        var number = database.superuser().sql("select reference from casework.case_file where id = ?::uuid")
                .param(file.replaceAll("/c/(.*)/consent", "$1")).query(String.class).single();
        return (int) of.page("/today/all").select("main li").stream().map(Element::text)
                .filter(text -> text.contains("Tell the authority") && text.replace("-", "").contains(number))
                .count();
    }

    /** Whoever leads and manages alone can look at nothing again; an administrator sees that it waits, and no more. */
    @Test
    void showsAdministratorsAtWhichPlaceASecondLookIsLate() {
        var admin = Shift.of(port, "admin");
        var id = shared(worker, consent);
        database.superuser().sql("update casework.task set due_at = now() - interval '1 hour' "
                + "where kind = 'REVIEW_EMERGENCY' and thing_id = '" + id + "'").update();

        var places = admin.page("/admin/places").text();

        assertThat(places).contains("A second look at what was shared").doesNotContain("Port brigade");
    }

    @Test
    void followsTheHoursThatAnAdministratorSets() {
        var admin = Shift.of(port, "admin");
        var form = admin.page("/admin/authority");
        assertThat(admin.send(form, "/admin/authority", Map.of("hours", "0")).statusCode()).isEqualTo(400);
        var law = Map.of("hours", "6", "suspicion", "IS_ENOUGH", "source", "Code of the child");
        assertThat(admin.send(form, "/admin/authority", law).statusCode()).isEqualTo(302);

        assertThat(admin.send(form, "/admin/authority", with(law, "hours", "8")).statusCode()).isEqualTo(409);
        var id = shared(worker, recorded(worker));
        assertThat(database.superuser().sql("select extract(epoch from t.due_at - e.decided_at)::int / 3600 "
                + "from casework.task t join casework.emergency e on e.id = t.thing_id where t.kind = 'TELL_AUTHORITY' "
                + "and e.id = '" + id + "'").query(Integer.class).single()).isEqualTo(6);
        assertThat(worker.get("/admin/authority").statusCode()).isEqualTo(404);
    }

    /** Two answers and a button, where nobody can be asked now: not the thirteen of a whole answer. */
    @Test
    void writesDownWithAShortFormThatNobodyCanBeAskedNow() {
        worker.send(worker.page(consent + "/ask?kind=SERVICE"), consent + "/ask", Map.of("what", "LEGAL_HELP"));
        var row = worker.page(consent).select("a[href*=/consent/row]").attr("href");
        var form = worker.page(worker.page(row).select("a[href*=only=later]").attr("href"));
        assertThat(form.select("main form[method=post] fieldset, main form textarea")).hasSize(3);
        assertThat(worker.send(form, consent + "/answer", Map.of()).statusCode()).isEqualTo(400);

        var done = worker.send(form, consent + "/answer", Map.of("later.why", "TOO_ILL_OR_UPSET", "later.again",
                "IN_1_DAY"));

        assertThat(done.statusCode()).isEqualTo(302);
        assertThat(worker.page(row).text()).contains("Too ill or too upset");
        assertThat(worker.page(consent.replace("/consent", "")).text()).contains("1 question. Without an answer: 1.");
    }

    /** Written on paper at night, made a record in the morning: the day of the paper is a day of the record. */
    @Test
    void takesAnAnswerOfTheDayOnWhichTheChildWasTold() {
        var file = recorded(worker);
        var intake = database.superuser().sql("select intake_id from casework.case_file where id = ?::uuid")
                .param(file.replaceAll("/c/(.*)/consent", "$1")).query(UUID.class).single();
        worker.answer("/intake/" + intake + "/told", Map.of("q.response.value", "DOES_NOT_AGREE"));
        database.superuser().sql("update casework.first_hour_told set told_on = told_on - 1 where intake_id = ?")
                .param(intake).update();
        worker.send(worker.page(file + "/ask?kind=SERVICE"), file + "/ask", Map.of("what", "SCHOOL"));
        var row = worker.page(file).select("a[href*=/consent/row]").attr("href");
        var before = LocalDate.now(ZoneOffset.UTC).minusDays(1);

        var answer = worker.send(worker.page(row.replace("/row?", "/answer?")), file + "/answer", Map.of("state",
                "AGREED", "asked.language", "ee", "asked.interpreter", "OUR_STAFF", "asked.how", "READ_ALOUD",
                "asked.on.day", "" + before.getDayOfMonth(), "asked.on.month", "" + before.getMonthValue(),
                "asked.on.year", "" + before.getYear()));

        assertThat(parsed(answer).select(".govuk-error-summary").text()).doesNotContain("The record did not exist");
        assertThat(worker.page("/intake/" + intake + "/health").select(".govuk-inset-text").text())
                .contains("No story");
    }

    private Document page() {
        return manager.page(consent + "/child-told?of=" + shared(worker, consent));
    }

    private static String shared(Shift by, String consent) {
        var answer = by.send(by.page(consent + "/emergency"), consent + "/emergency", Map.of("reason", "MISSING",
                "with.kind", "POLICE", "with.office", "Port brigade", "groups", "WHERE_THE_CHILD_IS", "lasts",
                "ONE_DAY", "tell", "IN_6_HOURS"));
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow().replaceAll(".*written=", "");
    }

    private String recorded(Shift by) {
        var intake = by.begin();
        assertThat(by.answer(intake + "/check", intake + "/create").statusCode()).isEqualTo(302);
        return "/c/" + database.superuser().sql("select id from casework.case_file where intake_id = ?")
                .param(UUID.fromString(intake.substring(8))).query(UUID.class).single() + "/consent";
    }

    private long open(String kind, String thing) {
        return database.superuser().sql("select count(*) from casework.task where done_at is null and kind = ? "
                + "and thing_id = ?::uuid").params(kind, thing).query(Long.class).single();
    }

    private static Map<String, String> with(Map<String, String> typed, String field, String value) {
        var all = new HashMap<>(typed);
        all.put(field, value);
        return all;
    }
}
