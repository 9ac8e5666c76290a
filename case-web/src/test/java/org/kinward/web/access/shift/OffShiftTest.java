package org.kinward.web.access.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.Browser;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A carer sees children from sign-on to sign-off; before and after she sees one page, and the way to her shift on it. */
@WholeProgramTest
class OffShiftTest {

    private static final List<String> PAGES = List.of("", "/check", "/name", "/created", "/safety", "/health",
            "/safety/now");
    private static final String MISSING = "/intake/0f000000-0000-4000-8000-00000000000f";

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
    private Browser carer;
    private String draft;

    @BeforeEach
    void aDraftOfHerPlaceAndSheHasSignedOff() {
        database.superuser().sql("delete from account.sign_in_limit").update();
        // another test may have posted her without a shift of hers; the vault knows of no shift but hers either
        database.superuser().sql("""
                delete from account.standing s using account.credential c where c.person_id = s.person_id
                    and c.sign_in_name = 'carer' and s.capacity = 'on_shift'
                    and not exists (select from account.shift h where h.person_id = s.person_id and h.signed_off_at is null)
                """).update();
        database.superuser().sql("""
                delete from identity.direct_care d using account.credential c where c.person_id = d.person_id
                    and c.sign_in_name = 'carer' and d.capacity = 'on_shift'
                """).update();
        draft = Shift.of(port, "worker").begin();
        carer = new Browser(port);
        carer.signIn("carer", "try-kinward-2026");
        everyPlace("off");
    }

    @AfterEach
    void signOff() {
        everyPlace("off");
    }

    @Test
    void findsNoPageOfADraftBeforeSigningOnAndTheWayToTheShift() {
        var missing = masked(carer.get(MISSING).body());

        for (var page : PAGES) {
            var answer = carer.get(draft + page);
            assertThat(answer.statusCode()).as(page).isEqualTo(404);
            assertThat(masked(answer.body())).as(page + " is as one that is missing").isEqualTo(missing);
            assertThat(parsed(answer).select("main a[href=/shift]").text()).isEqualTo("Sign on to your shift");
        }
    }

    @Test
    void createsNoRecordAndAnswersNothingBeforeSigningOn() {
        everyPlace("on");
        var check = parsed(carer.get(draft + "/check"));
        var safety = parsed(carer.get(draft + "/safety"));
        everyPlace("off");

        var create = carer.post(draft + "/create", Shift.asItStands(check, draft + "/create", Map.of()));
        var answer = carer.post(draft + "/safety",
                Shift.asItStands(safety, draft + "/safety", Map.of("q.safeHere.value", "YES")));

        assertThat(create.statusCode()).as(parsed(create).text()).isEqualTo(404);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(state()).isEqualTo("draft");
    }

    @Test
    void goesOnWithTheDraftAsSoonAsSheHasSignedOn() {
        everyPlace("on");

        assertThat(carer.get(draft).statusCode()).isEqualTo(200);
        var created = carer.submit(draft + "/check", draft + "/create", Map.of());

        assertThat(created.statusCode()).isEqualTo(302);
        assertThat(state()).isEqualTo("created");
    }

    @Test
    void isLedToHerShiftWhenSheWantsToAddAChild() {
        var ask = carer.get("/intake");
        var fields = new HashMap<>(
                Browser.filled(parsed(carer.get("/profile")), "/profile/password", Map.of("known", "NOTHING")));
        var sent = carer.post("/intake", fields);

        assertThat(ask.headers().firstValue("Location")).hasValueSatisfying(to -> assertThat(to).endsWith("/shift"));
        assertThat(sent.statusCode()).isEqualTo(400);
        assertThat(parsed(sent).select(".govuk-error-summary").text()).contains("Sign on to your shift");
    }

    @Test
    void hasTheWayToSignOnAndOffOnEveryPage() {
        var before = link("/profile");
        everyPlace("on");

        assertThat(before).isEqualTo("Sign on to shift");
        assertThat(List.of(link("/today"), link("/children"), link(draft), link("/profile")))
                .containsOnly("Sign off from shift");
        var worker = new Browser(port);
        worker.signIn("worker", "try-kinward-2026");
        assertThat(parsed(worker.get("/today")).select("header a[href=/shift]")).isEmpty();
    }

    /** A carer before the shift may see no child: that is no empty list. */
    @Test
    void readsOnTodayAndInTheListHowToSignOnAndNotThatThereIsNothing() {
        for (var path : List.of("/today", "/children")) {
            var page = parsed(carer.get(path)).select("main");
            assertThat(page.select("a[href=/shift]").text()).isEqualTo("Sign on to your shift");
            assertThat(page.text()).contains("You are not on shift.").doesNotContain("Nothing is due", "No draft",
                    "You have no children", "Which children?");
            assertThat(page.select("a[href=/intake], form[action=/children/search]")).isEmpty();
        }
        everyPlace("on");
        assertThat(parsed(carer.get("/today")).select("main a[href=/intake], main form[action=/children/search]"))
                .hasSize(2);
    }

    private String link(String page) {
        return parsed(carer.get(page)).select("header a[href=/shift]").text();
    }

    private void everyPlace(String way) {
        var page = parsed(carer.get("/shift"));
        page.select("form[action$=/" + way + "]")
                .forEach(form -> carer.submit(page, form.attr("action"), Map.of()));
    }

    private String state() {
        return database.superuser().sql("select state from casework.intake where id = ?")
                .param(UUID.fromString(draft.substring("/intake/".length()))).query(String.class).single();
    }

    private static String masked(String body) {
        return body.replaceAll("value=\"[^\"]*\"", "*").replaceAll("\\?to=[^\"]*", "*");
    }
}
