package org.kinward.web.shelter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.browser.Visitor;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who takes a child along has a name and shows a paper, and may come near it; the child leaves as it may at that moment. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutingDoorPagesTest {

    private static final Map<String, String> VISIT = Map.of("to", "FAMILY", "with.company", "FAMILY", "leaves.hour",
            "0:00", "back.hour", "23:59", "with.staff", "");

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private Shift carer;
    private Shift manager;

    @BeforeAll
    void signIn() {
        carer = Shift.carer(port);
        manager = Shift.of(port, "manager");
    }

    private void looked(HouseUnderTest house, String how) {
        var review = house.stay() + "/review";
        assertThat(manager.send(manager.page(review), review, Map.of("why", "COURT", "out.how", how, "out.ground",
                "Somebody waits at the gate", "out.decided", "HOUSE")).statusCode()).isEqualTo(302);
    }

    /** A child that may go out freely, planned to visit its family. */
    private HouseUnderTest withFamily() {
        var house = new HouseUnderTest(carer, database,
                Map.of("q.names.mayNotComeNear", "Kofi Mensah, the man of the white lorry")).arrived();
        var path = house.file + "/outings/new";
        assertThat(carer.page(path).text()).contains("Nobody has looked yet", "With staff only");
        assertThat(carer.send(carer.page(path), path, VISIT).statusCode()).as("nobody has looked yet").isEqualTo(422);
        looked(house, "FREELY");
        assertThat(carer.send(carer.page(path), path, VISIT).statusCode()).isEqualTo(302);
        return house;
    }

    private String one(HouseUnderTest house) {
        return carer.page(house.place + "/outings").select("a[href*='" + house.file + "/outings/one']").attr("href");
    }

    private static Map<String, String> leaves(String name, String... more) {
        var typed = new HashMap<>(Map.of("step", "LEFT", "hour", "0:00", "who.name", name, "who.paper",
                "NATIONAL_CARD"));
        for (int i = 0; i < more.length; i += 2) {
            typed.put(more[i], more[i + 1]);
        }
        return typed;
    }

    /** As a visitor and as who receives a child: a name, a paper, the list; and the manager hears of who was stopped. */
    @Test
    void leavesWithNobodyWhoMayNotComeNear() {
        var house = withFamily();
        var path = house.file + "/outings/one";
        var page = carer.page(one(house));
        assertThat(page.text()).contains("Who takes the child along?");
        assertThat(carer.send(page, path, Map.of("step", "LEFT", "hour", "0:00")).statusCode())
                .as("without a name and a paper").isEqualTo(400);
        assertThat(carer.send(page, path, leaves("Abla Zzanku", "who.paper", "NONE")).statusCode()).isEqualTo(400);

        var stopped = carer.send(page, path, leaves("MENSAH Kofi"));

        assertThat(stopped.statusCode()).isEqualTo(422);
        assertThat(parsed(stopped).select(".govuk-error-summary").text()).contains("may not come near");
        assertThat(parsed(stopped).select("input[name='who.other']")).as("nothing to press beside it").isEmpty();
        assertThat(house.count("select count(*) from casework.task where intake_id = ? and kind = 'SOMEBODY_CAME_NEAR' "
                + "and urgent and done_at is null")).isOne();
        assertThat(
                house.count("select count(*) from casework.came_near where intake_id = ? and stopped_where = 'OUTING'"))
                .isOne();
        assertThat(carer.page(house.place + "/visitors").text()).contains("When the child was to be taken along");
        assertThat(left(house)).isZero();
        leavesByTwoWhenTheNameIsAlike(house, page, path);
    }

    private void leavesByTwoWhenTheNameIsAlike(HouseUnderTest house, Document page, String path) {
        var alike = carer.send(page, path, leaves("Abla Mensah"));
        assertThat(alike.statusCode()).isEqualTo(422);
        assertThat(carer.send(parsed(alike), path, leaves("Abla Mensah", "who.other", "OTHER")).statusCode())
                .as("one alone").isEqualTo(400);
        var second = database.superuser()
                .sql("select person_id::text from account.credential where sign_in_name = 'worker'")
                .query(String.class).single();
        var typed = leaves("Abla Mensah", "who.other", "OTHER", "who.second", second, "who.password", "another-word-1");
        var wrong = carer.send(parsed(alike), path, typed);
        assertThat(wrong.statusCode()).as("a name from a list presses nothing").isEqualTo(422);
        assertThat(wrong.body()).contains("not the password of your colleague").doesNotContain("another-word-1");
        isStoppedWhateverIsTypedBesideIt(house, parsed(alike), typed);
        typed.put("who.password", "try-kinward-2026");
        isOnTheListFirst(house, parsed(alike), typed);

        assertThat(carer.send(parsed(alike), path, typed).statusCode()).isEqualTo(302);
        assertThat(carer.send(parsed(alike), path, typed).statusCode()).as("pressed twice").isEqualTo(302);

        assertThat(left(house)).isOne();
        assertThat(house.count("select count(*) from casework.task where intake_id = ? and kind = 'SEE_ALIKE_NAME' "
                + "and urgent and done_at is null")).as("the manager looks who it was").isOne();
        var shown = manager.page(house.file + "/outings").text();
        assertThat(shown).contains("The name is protected: visitor 1").doesNotContain("Abla");
    }

    /** That somebody was stopped does not depend on how a colleague types her password. */
    private void isStoppedWhateverIsTypedBesideIt(HouseUnderTest house, Document alike, Map<String, String> typed) {
        var near = "select count(*) from casework.came_near where intake_id = ? and stopped_where = 'OUTING'";
        var before = house.count(near);
        var other = new HashMap<>(typed);
        other.put("who.name", "Kofi Mensah");

        assertThat(carer.send(alike, house.file + "/outings/one", other).statusCode()).isEqualTo(422);

        assertThat(house.count(near)).isEqualTo(before + 1);
    }

    private void isOnTheListFirst(HouseUnderTest house, Document alike, Map<String, String> typed) {
        var unlisted = carer.send(alike, house.file + "/outings/one", typed);
        assertThat(unlisted.statusCode()).as("on no list").isEqualTo(422);
        assertThat(parsed(unlisted).select(".govuk-error-summary").text()).contains("Keep the child here");
        assertThat(house.count("select count(*) from casework.task where intake_id = ? and kind = 'SEE_WHO_WAITS' "
                + "and urgent and done_at is null")).as("the manager decides").isOne();
        mayTake(house, "Abla Mensah");
    }

    private void mayTake(HouseUnderTest house, String name) {
        var path = house.stay() + "/may-come/new";
        assertThat(manager.send(manager.page(path), path, MayComePagesTest.typed(name, "MAY_TAKE", "COURT_ORDER",
                "who.other", "OTHER")).statusCode()).isEqualTo(302);
    }

    /** On no list, and nobody asks the list twice: who manages the house lets the child go by her own press. */
    @Test
    void leavesByTheManagersOwnPress() {
        var house = withFamily();
        var path = house.file + "/outings/one";
        assertThat(carer.send(carer.page(one(house)), path, leaves("Abla Zzanku")).statusCode()).isEqualTo(422);
        assertThat(left(house)).isZero();

        assertThat(manager.send(manager.page(one(house)), path, leaves("Abla Zzanku")).statusCode()).isEqualTo(302);

        assertThat(left(house)).isOne();
    }

    private long left(HouseUnderTest house) {
        return house.count("""
                select count(*) from casework.outing_move m join casework.outing o on o.id = m.outing_id
                    join casework.stay s on s.id = o.stay_id join casework.case_file f on f.id = s.case_file_id
                    where f.intake_id = ? and m.state = 'LEFT'
                """);
    }

    /** What was planned is asked again at the door: the court has said no in the meantime. */
    @Test
    void leavesNotAfterALookThatSaysNo() {
        var house = withFamily();
        var page = carer.page(one(house));
        looked(house, "NOT");

        var refused = carer.send(page, house.file + "/outings/one", leaves("Abla Zzanku"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(parsed(refused).select(".govuk-error-summary").text()).contains("may not go out like this");
        assertThat(left(house)).isZero();
    }

    /** With axe, on a small phone and a desk, in both languages, with and without scripts. */
    @Test
    void asksEverybodyWhoTakesTheChildAlong() {
        var house = withFamily();
        for (var with : List.of(true, false)) {
            try (var visitor = Visitor.of(port, with ? 320 : 1280, with ? "fr" : "en", with)) {
                var signIn = visitor.open("/sign-in");
                signIn.page().fill("[name=name]", "manager");
                signIn.page().fill("[name=password]", "try-kinward-2026");
                var pages = signIn.after(() -> signIn.page().click("form[action='/sign-in'] button[type=submit]"));
                assertThat(pages.go(one(house)).page().locator("main").innerText())
                        .contains(with ? "Qui emmène l’enfant" : "Who takes the child along");
                assertThat(pages.go(house.stay() + "/leave").page().locator("main").innerText())
                        .contains(with ? "Que dit la jeune personne" : "What does the young person say");
            }
        }
    }
}
