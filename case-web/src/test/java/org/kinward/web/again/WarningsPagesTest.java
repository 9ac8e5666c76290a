package org.kinward.web.again;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.kinward.web.access.Browser.parsed;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A child comes back: an allergy and who may not come near were told in a file of a house that nobody here may read. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WarningsPagesTest {

    private static final String GUARD = "Say nothing about this child";
    private static final String ALLERGIC = "This child has an allergy";

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private Shift worker;
    private Shift manager;
    private Shift carer;

    @BeforeAll
    void atWork() {
        worker = Shift.of(port, "worker");
        manager = Shift.of(port, "manager");
        carer = Shift.carer(port);
    }

    @Test
    void comeAlongToTheNewFileAndEndThere() {
        var child = ClosedChild.open(database, worker, manager, Map.of("q.keptAway.value", "MUST_NOT_BE_LET_IN",
                "q.names.mayNotComeNear", "Zzkofi of the white lorry"));
        carerWorksWithHer(child);
        var allergy = child.file + "/medicines/allergy";
        ClosedChild.sent(worker, worker.page(allergy), allergy, Map.of("sealed", "Zzgroundnuts", "severity", "STRONG"));
        assertThat(worker.page(child.file).text()).contains(GUARD, ALLERGIC)
                .as("its own list stands there").doesNotContain("An earlier file of this child says");
        child.close();
        child.closedFor(91);
        var draft = openedAgain(child);
        isInAHouseOfOthers(child);
        assertThat(carer.page(draft).text()).as("before there is a record").contains(GUARD);
        assertThat(worker.answer(draft + "/check", draft + "/create").statusCode()).isEqualTo(302);
        vaultKnowsWhoLeads(UUID.fromString(draft.substring(8)));
        warns(child.fileOf(draft.substring(8)));
    }

    /** Another test may have left her on shift in another house. */
    private void carerWorksWithHer(ClosedChild child) {
        var place = database.superuser().sql("select place_id from casework.case_file where id = ?").param(child.id())
                .query(UUID.class).single();
        var shift = carer.page("/shift");
        if (shift.select("form[action=/shift/" + place + "/off]").isEmpty()) {
            shift.select("form[action$=/off]").forEach(off -> carer.send(shift, off.attr("action"), Map.of()));
            carer.send(carer.page("/shift"), "/shift/" + place + "/on", Map.of());
        }
    }

    /** It is told a moment after the record was created. */
    private void vaultKnowsWhoLeads(UUID child) {
        await().until(() -> database.superuser().sql("select exists (select from identity.direct_care where granted "
                + "and capacity = 'lead_worker' and scope_id = ?)").param(child).query(Boolean.class).single());
    }

    private String openedAgain(ClosedChild child) {
        var opened = worker.send(worker.page(child.file + "/again"), child.file + "/again",
                Map.of("why", "HERE", "words", "Came alone at night"));
        return opened.headers().firstValue("location").orElseThrow().replaceAll("^.*(/intake/.*)$", "$1");
    }

    private void isInAHouseOfOthers(ClosedChild child) {
        var old = UUID.randomUUID();
        database.superuser().sql("insert into account.place (id, agency_id, name, kind) select :old, f.agency_id, "
                + "'Old ' || :old, 'shelter' from casework.case_file f where f.id = :file").param("old", old)
                .param("file", child.id()).update();
        behind("update casework.case_file set place_id = '" + old + "', worker_id = null where id = ?", child);
        var intake = "(select intake_id from casework.case_file where id = ?)";
        behind("update casework.intake i set place_id = '" + old
                + "', worker_id = null, started_by = (select p.id from "
                + "account.person p where p.agency_id <> i.agency_id limit 1) where i.id = " + intake, child);
        behind("delete from identity.direct_care where scope_id = " + intake, child);
        behind("update identity.held_child set place_id = null where id = " + intake, child);
    }

    private void behind(String sql, ClosedChild child) {
        database.superuser().sql(sql).param(child.id()).update();
    }

    private void warns(String file) {
        assertThat(worker.get("/c/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(worker.page(file).text()).contains(GUARD, ALLERGIC, "You cannot open it");
        for (var page : new String[]{file, file + "/stay"}) {
            assertThat(carer.page(page).text()).as(page).contains(GUARD, ALLERGIC);
        }
        var shown = carer.send(carer.page(file), file + "/show/elsewhere", Map.of());
        assertThat(parsed(shown).text()).contains("Zzkofi of the white lorry");
        assertThat(shown.headers().firstValue("Refresh").orElseThrow()).startsWith("60; url=" + file);
        var sheet = worker.page(file + "/medicines");
        assertThat(sheet.text()).contains("Allergy 1 of an earlier file").doesNotContain("Zzgroundnuts");
        assertThat(parsed(worker.send(sheet, file + "/medicines/show", Map.of())).text()).contains("Zzgroundnuts");
        ends(file, sheet.select("a[href*=/medicines/end]").attr("href"));
    }

    private void ends(String file, String end) {
        ClosedChild.sent(carer, carer.page(end), file + "/medicines/end", Map.of("why", "WRITTEN_BY_MISTAKE"));

        assertThat(worker.page(file + "/stay").text()).doesNotContain(ALLERGIC).contains(GUARD);
        assertThat(worker.page(file).text()).doesNotContain(ALLERGIC);
    }

    @Test
    void areNotThereWhereNoOtherFileSaysSo() {
        var child = ClosedChild.open(database, worker, manager, Map.of("q.keptAway.value", "MUST_NOT_BE_LET_IN",
                "q.names.mayNotComeNear", "Zzabla"));
        var page = worker.page(child.file);
        var token = Map.of("_csrf", page.select("[name=_csrf]").first().attr("value"));

        assertThat(page.select("form[action$=/show/elsewhere]")).isEmpty();
        assertThat(worker.post(child.file + "/show/elsewhere", token).statusCode()).isEqualTo(404);
    }
}
