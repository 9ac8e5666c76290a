package org.kinward.web.shelter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.core.access.Actor;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.Role;
import org.kinward.core.access.WorkPlaces;
import org.kinward.core.identity.Kept;
import org.kinward.core.identity.Vault;
import org.kinward.core.identity.VaultEntry;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultSlot;
import org.kinward.core.identity.VaultText;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.saving.Revision;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A child comes once, leaves after it came, and is handed over to nobody who may not come near. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StayPagesTest {

    private static final Map<String, String> PAPERS = Map.of("to.who", "RELATIVE", "to.identity", "NATIONAL_CARD",
            "to.authority", "COURT_ORDER", "to.on.day", "3", "to.on.month", "2", "to.on.year", "2026", "child.told",
            "TOLD", "child.view", "AGREES", "goods", "ALL_GIVEN", "list", "one bag");

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    @Autowired
    private Vault vault;

    private Shift carer;
    private Shift manager;

    @BeforeAll
    void signIn() {
        carer = Shift.carer(port);
        manager = Shift.of(port, "manager");
    }

    @Test
    void comesOnceAndNeverLeavesBeforeItCame() {
        var house = HouseUnderTest.aged(carer, database, 17);
        var arrive = carer.page(house.stay() + "/arrive");
        assertThat(carer.send(arrive, house.stay() + "/arrive", Map.of()).statusCode()).isEqualTo(400);
        assertThat(carer.send(arrive, house.stay() + "/arrive", Map.of("on.year", "2099", "hour", "8")).statusCode())
                .isEqualTo(422);
        var colleagues = manager.page(house.stay() + "/arrive");
        house.arrived();

        var second = manager.send(colleagues, house.stay() + "/arrive", Map.of("hour", "0"));
        assertThat(second.statusCode()).as("two stays at once").isEqualTo(422);
        leavesAfterItCame(house);
    }

    private void leavesAfterItCame(HouseUnderTest house) {
        assertThat(carer.get(house.stay() + "/leave").statusCode()).isEqualTo(404);
        var leave = manager.page(house.stay() + "/leave");
        var path = house.stay() + "/leave";
        assertThat(manager.send(leave, path, Map.of()).statusCode()).isEqualTo(400);
        assertThat(manager.send(leave, path, Map.of("how", "OWN_DECISION", "hour", "0")).statusCode())
                .as("without a word of the child").isEqualTo(400);
        var before = manager.send(leave, path, decides("on.year", "2020", "hour", "8"));

        assertThat(before.statusCode()).isEqualTo(422);
        assertThat(parsed(before).select(".govuk-error-summary").text()).contains("before the arrival");
        assertThat(manager.send(leave, path, decides("hour", "0")).statusCode()).isEqualTo(302);
        assertThat(carer.page(house.stay()).text()).contains("This child is not in the house",
                "Left by own decision", "To its family", "I want to be with my aunt").doesNotContain("blue gate");
        assertThat(carer.page(house.place + "/house").select("a[href=" + house.stay() + "]")).isEmpty();
        assertThat(manager.page(house.file).text()).contains("Show who received the child, or where it went");
        assertThat(house.count("select count(*) from casework.task where intake_id = ? and kind = 'SEE_LEFT_ALONE' "
                + "and urgent and done_at is null")).isOne();
    }

    private static Map<String, String> decides(String... more) {
        var typed = new HashMap<>(Map.of("how", "OWN_DECISION", "own.words", "I want to be with my aunt", "own.to",
                "FAMILY", "own.place", "behind the blue gate"));
        for (int i = 0; i < more.length; i += 2) {
            typed.put(more[i], more[i + 1]);
        }
        return typed;
    }

    /** Who is younger, or of whom nobody knows the age, is handed over or searched for, and the page leads there. */
    @Test
    void leavesNotByItsOwnDecisionWhenItIsYounger() {
        for (var house : List.of(HouseUnderTest.aged(carer, database, 15).arrived(),
                new HouseUnderTest(carer, database, Map.of()).arrived())) {
            var path = house.stay() + "/leave";

            var refused = manager.send(manager.page(path), path, decides("hour", "0"));

            assertThat(refused.statusCode()).isEqualTo(422);
            var page = parsed(refused);
            assertThat(page.select(".govuk-error-summary").text()).contains("too young to decide this alone");
            assertThat(page.select("main a[href='" + house.missing() + "']")).isNotEmpty();
            assertThat(page.select("main a[href='" + house.stay() + "/hand-over']")).isNotEmpty();
            assertThat(carer.page(house.stay()).text()).contains("In the house since");
        }
    }

    /** The house reads that somebody was taken back, and by whom; who was seen is not taken back. */
    @Test
    void isTakenBackWithAReasonAndNotAfterSomebodyHasSeenIt() {
        var house = new HouseUnderTest(carer, database, Map.of()).arrived();
        var path = house.stay() + "/leave";
        var form = manager.page(path);
        assertThat(manager.send(form, path, Map.of("how", "BY_MISTAKE")).statusCode()).as("without a reason")
                .isEqualTo(400);

        assertThat(manager.send(form, path, Map.of("how", "BY_MISTAKE", "why", "She went to the other house"))
                .statusCode()).isEqualTo(302);

        assertThat(carer.page(house.place + "/since?back=day").select("main li:has(a[href='" + house.stay() + "'])")
                .text()).contains("written by mistake", "She went to the other house");
        var seen = new HouseUnderTest(carer, database, Map.of()).arrived().uncounted();
        var count = carer.page(seen.place + "/count");
        var typed = new HashMap<String, String>();
        count.select("input[name~=lines.*seen]").forEach(one -> typed.put(one.attr("name"), "SEEN"));
        assertThat(carer.send(count, seen.place + "/count", typed).statusCode()).isEqualTo(302);
        isNotTakenBack(seen);
    }

    private void isNotTakenBack(HouseUnderTest seen) {
        var path = seen.stay() + "/leave";
        var refused = manager.send(manager.page(path), path, Map.of("how", "BY_MISTAKE", "why", "Wrong child"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(parsed(refused).select(".govuk-error-summary").text()).contains("So the arrival stays");
        assertThat(carer.page(seen.place + "/house").select("a[href=" + seen.stay() + "]")).isNotEmpty();
    }

    @Test
    void livesElsewhereAndIsNotCounted() {
        var house = new HouseUnderTest(carer, database, Map.of());
        assertThat(carer.page(house.place + "/house").select("a[href=" + house.stay() + "]")).isNotEmpty();

        manager.send(manager.page(house.stay() + "/arrive"), house.stay() + "/elsewhere", Map.of());

        assertThat(carer.page(house.place + "/house").select("a[href=" + house.stay() + "]")).isEmpty();
    }

    /** The lead worker and the manager say why; who is on shift reads whether the child may go out. */
    @Test
    void isAskedWhyItIsStillHereAndWhetherItMayGoOut() {
        var house = new HouseUnderTest(carer, database, Map.of()).arrived();
        var path = house.stay() + "/review";
        var form = manager.page(path);
        assertThat(manager.send(form, path, Map.of()).statusCode()).isEqualTo(400);
        assertThat(manager.send(form, path, Map.of("why", "COURT", "out.how", "NOT", "out.decided", "COURT"))
                .statusCode()).as("without a ground").isEqualTo(400);
        assertThat(manager.send(form, path, Map.of("why", "COURT", "out.how", "NOT", "out.ground", "The gate"))
                .statusCode()).as("decided by nobody").isEqualTo(400);
        var look = Map.of("why", "COURT", "out.how", "NOT", "out.ground", "Somebody waits at the gate", "out.decided",
                "AUTHORITY", "out.conditions", "In the yard at any time");

        assertThat(manager.send(form, path, look).statusCode()).isEqualTo(302);
        assertThat(manager.send(form, path, look).statusCode()).as("pressed twice").isEqualTo(302);

        assertThat(manager.send(form, path, Map.of("why", "TREATMENT", "out.how", "FREELY")).statusCode())
                .as("somebody has looked").isEqualTo(409);
        assertThat(carer.page(house.stay()).text()).contains("Not now", "Somebody waits at the gate",
                "In the yard at any time");
        assertThat(manager.page(path).text()).contains("The authority", "Written by");
        assertThat(carer.get(path).statusCode()).isEqualTo(404);
        assertThat(house.count("select count(*) from casework.task where intake_id = ? and kind = 'REVIEW_STAY' "
                + "and done_at is null and due_at < now() + interval '8 days'")).isOne();
        isNoWayThatEndsInNothing(house.file, path);
    }

    private void isNoWayThatEndsInNothing(String file, String path) {
        assertThat(manager.page(file).select("main a[href='" + path + "']")).hasSize(1);
        assertThat(carer.page(file).text()).contains("still here");
        assertThat(carer.page(file).select("main a[href='" + path + "']")).isEmpty();
    }

    @Test
    void isHandedOverToNobodyWhoMayNotComeNear() {
        var house = new HouseUnderTest(carer, database,
                Map.of("q.names.mayNotComeNear", "Kofi Mensah, the man of the white lorry")).arrived();
        var path = house.stay() + "/hand-over";
        var form = carer.page(path);
        assertThat(carer.send(form, path, Map.of()).statusCode()).isEqualTo(400);

        var refused = carer.send(form, path, typed("to.name", "MENSAH Kofi"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(parsed(refused).select(".govuk-error-summary").text()).contains("may not come near");
        assertThat(parsed(refused).select("input[name='to.other']")).as("nothing to press beside it").isEmpty();
        assertThat(carer.send(form, path, typed("to.name", "Kofi Mensah", "to.other", "OTHER")).statusCode())
                .isEqualTo(422);
        assertThat(carer.page(house.stay()).text()).contains("In the house since");
        assertThat(house.count("select count(*) from casework.task where intake_id = ? and kind = 'SOMEBODY_CAME_NEAR' "
                + "and urgent")).as("the manager hears of it, once").isOne();
        assertThat(manager.page(house.file + "/visitors").text()).as("every time")
                .containsPattern("(?s)to be handed over.*to be handed over").doesNotContain("Mensah");
    }

    @Test
    void isHandedOverOnceWithAReceiptThatNamesNobody() {
        var house = new HouseUnderTest(carer, database,
                Map.of("q.names.mayNotComeNear", "Kofi Mensah, the man of the white lorry")).arrived();
        var path = house.stay() + "/hand-over";
        var form = carer.page(path);
        var alike = carer.send(form, path, typed("to.name", "Abla Mensah"));
        assertThat(alike.statusCode()).isEqualTo(422);
        assertThat(parsed(alike).select("input[name='to.other']")).hasSize(1);
        assertThat(carer.send(form, path, typed("to.name", "Abla Mensah", "to.other", "OTHER", "to.on.year",
                "2099")).statusCode()).as("a paper of a day to come").isEqualTo(422);
        var whole = typed("to.name", "Abla Mensah", "to.other", "OTHER");

        assertThat(carer.send(parsed(alike), path, whole).statusCode()).isEqualTo(302);
        assertThat(carer.send(parsed(alike), path, whole).statusCode()).as("pressed twice").isEqualTo(302);

        var stay = carer.page(house.stay());
        assertThat(stay.text()).contains("Handed over", "This child is not in the house");
        var receipt = carer.page(stay.select("a[href*=receipt]").attr("href")).text();
        assertThat(receipt).contains("Court order", "one bag").doesNotContain("Abla", "Mensah");
        assertThat(house.count("select count(*) from casework.task where intake_id = ? and kind = 'SEE_ALIKE_NAME' "
                + "and done_at is null")).as("the manager looks who it was").isOne();
        assertThat(house.count("select count(*) from casework.stay s join casework.case_file f on f.id = "
                + "s.case_file_id where f.intake_id = ? and s.left_how = 'HANDED_OVER'")).isOne();
        toNobodyElse(path, parsed(alike), whole);
    }

    private void toNobodyElse(String path, Document alike, Map<String, String> whole) {
        whole.put("to.name", "Yawa Mensah");
        assertThat(carer.send(alike, path, whole).statusCode()).as("to another name afterwards").isEqualTo(409);
        assertThat(carer.send(alike, path, typed("to.name", "Yawa Addo", "to.who", "POLICE"))
                .statusCode()).as("to somebody else afterwards").isEqualTo(409);
    }

    /** Two people hand over in the same moment: the slower one is not told that it is done. */
    @Test
    void tellsWhoWasSlowerThatAnotherNameIsSealed() {
        var house = new HouseUnderTest(carer, database, Map.of()).arrived();
        var path = house.stay() + "/hand-over";
        var form = carer.page(path);
        var child = new ReferenceNumber(database.superuser()
                .sql("select reference from casework.case_file where intake_id = ?")
                .param(UUID.fromString(house.intake))
                .query(String.class).single());
        assertThat(vault.keep(VaultEntry.of(new VaultSlot(child, VaultField.HANDED_TO, 0), new Revision(1),
                new VaultText("Yawa Zzedi")), faster())).isEqualTo(new Kept.Done());

        var slower = carer.send(form, path, typed("to.name", "Abla Zzanku"));

        assertThat(slower.statusCode()).isEqualTo(409);
        assertThat(parsed(slower).select(".govuk-error-summary").text()).contains("is handing this child over now");
        assertThat(parsed(slower).select("input[name='to.name']").val()).isEqualTo("Abla Zzanku");
        assertThat(carer.page(house.stay()).text()).contains("In the house since");
    }

    /** The manager of the house, as the vault knows her. */
    private Actor faster() {
        return database.superuser().sql("""
                select p.id, p.agency_id from account.person p join account.credential c on c.person_id = p.id
                where c.sign_in_name = 'manager'
                """).query((row, _) -> new Actor(new PersonId(row.getObject("id", UUID.class)),
                new AgencyId(row.getObject("agency_id", UUID.class)), Set.of(Role.SHELTER_MANAGER),
                new WorkPlaces(Set.of(), Set.of(), Set.of()))).single();
    }

    private Map<String, String> typed(String... more) {
        var all = new HashMap<>(PAPERS);
        all.putAll(Map.of("second.person", faster().person().value().toString(), "second.how", "OWN_PASSWORD",
                "second.password", "try-kinward-2026"));
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }
}
