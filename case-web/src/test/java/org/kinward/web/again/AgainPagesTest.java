package org.kinward.web.again;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.kinward.web.access.Browser.parsed;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A closed file, a sighting that is confirmed, and a new file of the same child that shows the old one. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AgainPagesTest {

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
    void opensOneNewFileThatShowsTheOldOneAndIsShownByIt() {
        var child = ClosedChild.in(database, worker, manager);
        child.seen("EXPLAINED");
        assertThat(worker.page(child.file + "/again").select("form[action$=/again]")).isEmpty();
        child.seen("CONFIRMED");
        var form = worker.page(child.file + "/again");
        assertThat(worker.send(form, child.file + "/again", Map.of()).statusCode()).isEqualTo(400);

        var why = form.select("input[name=why]").attr("value");
        var opened = worker.send(form, child.file + "/again", Map.of("why", why));

        var draft = opened.headers().firstValue("location").orElseThrow().replaceAll("^.*(/intake/.*)$", "$1");
        assertThat(manager.send(form(manager, child), child.file + "/again", Map.of("why", why)).headers()
                .firstValue("location").orElseThrow()).endsWith(child.file + "/again");
        assertThat(count("file_again where earlier_file_id", child.id())).isOne();
        assertThat(worker.page(draft).text()).contains("A new file of a child whom we know", number(child.file));
        assertThat(worker.page(draft + "/sex-age").select("input[value=GIRL][checked]")).hasSize(1);
        assertThat(worker.page(child.file).text()).contains("A new file of this child is begun");
        showsBoth(child, draft);
    }

    /** The form as the second person has it open: it was there before the first pressed. */
    private static Document form(Shift who, ClosedChild child) {
        var page = who.page(child.file + "/again");
        page.selectFirst("main").append("<form action='" + child.file + "/again'><input type=hidden name=_csrf value='"
                + page.select("[name=_csrf]").first().attr("value") + "'></form>");
        return page;
    }

    private void showsBoth(ClosedChild child, String draft) {
        assertThat(worker.answer(draft + "/check", draft + "/create").statusCode()).isEqualTo(302);
        var file = child.fileOf(draft.substring(8));

        var page = worker.page(file);
        assertThat(page.text()).contains("This child had a file before", number(child.file), "Trafficked again",
                "debt", "Record open");
        assertThat(page.select("dl a[href=" + child.file + "]")).hasSize(1);
        var old = worker.page(child.file);
        assertThat(old.text()).contains("There is a new file of this child", number(file), "Record closed");
        assertThat(old.select("main a[href=" + file + "]")).hasSize(1);
        assertThat(worker.send(worker.page(child.file + "/reopen"), child.file + "/reopen",
                Map.of("words", "She asks for help")).headers().firstValue("location").orElseThrow())
                .endsWith("/again");
        var shown = manager.send(manager.page(file), file + "/show", Map.of("wanted", "NAME_USED", "number", "0"));
        assertThat(parsed(shown).text()).contains(child.name);
        assertThat(count("child c join casework.case_file f on f.child_id = c.id where f.id", child.id())).isOne();
        isErasedWithTheOther(child, file);
    }

    private void isErasedWithTheOther(ClosedChild child, String file) {
        var admin = Shift.of(port, "admin");
        var intakes = List.of(intake(child.file), intake(file));
        var ask = manager.page(file + "/erase");
        ClosedChild.sent(manager, ask, file + "/erase", Map.of("reason", "CHILD_ASKED", "words", "She wants it so"));
        isNotConfirmedAfterANewFile(admin, intakes.get(1));
        var request = database.superuser().sql("select id from casework.erasure where intake_id = ?")
                .param(intakes.get(1)).query(UUID.class).single();
        ClosedChild.sent(admin, admin.page("/admin/erasures/one?request=" + request), "/admin/erasures/confirm",
                Map.of());

        for (var intake : intakes) {
            assertThat(database.superuser().sql("select state from casework.intake where id = ?").param(intake)
                    .query(String.class).single()).isEqualTo("erased");
            assertThat(database.superuser().sql("select count(*) from identity.held_child where id = ?").param(intake)
                    .query(Long.class).single()).isZero();
        }
        assertThat(worker.get(child.file).statusCode()).isEqualTo(404);
    }

    /** As if the new file had been opened an hour after it was asked for. */
    private void isNotConfirmedAfterANewFile(Shift admin, UUID intake) {
        var request = database.superuser().sql("select id from casework.erasure where intake_id = ?").param(intake)
                .query(UUID.class).single();
        var opened = "update casework.file_again set opened_at = opened_at + ?::interval where intake_id = ?";
        database.superuser().sql(opened).param("1 hour").param(intake).update();
        var refused = admin.send(admin.page("/admin/erasures/one?request=" + request), "/admin/erasures/confirm",
                Map.of());
        database.superuser().sql(opened).param("-1 hour").param(intake).update();

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(parsed(refused).text()).contains("A new file of this child was opened");
        assertThat(database.superuser().sql("select state from casework.intake where id = ?").param(intake)
                .query(String.class).single()).isEqualTo("created");
    }

    /** One opens the closed file again, another begins a new one; both press before either is through. */
    @Test
    void isOpenedAgainOrFollowedWhateverTwoPeoplePressAtOnce() throws SQLException, InterruptedException {
        var child = ClosedChild.in(database, worker, manager);
        child.seen("CONFIRMED");
        var again = worker.page(child.file + "/again");
        var reopen = manager.page(child.file + "/reopen");
        var why = again.select("input[name=why]").attr("value");
        var answers = new ConcurrentHashMap<String, HttpResponse<String>>();
        var opening = new Thread(() -> answers.put("again",
                worker.send(again, child.file + "/again", Map.of("why", why))));
        var reopening = new Thread(() -> answers.put("reopen",
                manager.send(reopen, child.file + "/reopen", Map.of("words", "She asks for help"))));

        whileHeld(child.id(), opening, reopening);

        var followed = count("file_again where earlier_file_id", child.id()) == 1;
        assertThat(count("case_file where state = 'open' and id", child.id())).isEqualTo(followed ? 0 : 1);
        assertThat(answers.get("again").statusCode()).as(answers.get("again").body()).isEqualTo(followed ? 302 : 422);
        assertThat(answers.get("reopen").statusCode()).as(answers.get("reopen").body()).isEqualTo(302);
        if (followed) {
            assertThat(answers.get("reopen").headers().firstValue("location").orElseThrow()).endsWith("/again");
        } else {
            assertThat(parsed(answers.get("again")).text()).contains("is open");
        }
    }

    /** Holds the file until both wait for it, so that each was pressed before the other was through. */
    private void whileHeld(UUID file, Thread... both) throws SQLException, InterruptedException {
        try (var holder = database.source("owner").getConnection();
                var hold = holder
                        .prepareStatement("select pg_advisory_xact_lock(hashtextextended('file ' || ?, 0))")) {
            holder.setAutoCommit(false);
            hold.setString(1, file.toString());
            hold.execute();
            Stream.of(both).forEach(Thread::start);
            await().until(() -> database.superuser().sql("""
                    select count(*) from pg_locks l join pg_database d on d.oid = l.database
                    where l.locktype = 'advisory' and not l.granted and d.datname = current_database()
                    """).query(Integer.class).single() == both.length);
            holder.commit();
        }
        for (var one : both) {
            one.join();
        }
    }

    @Test
    void opensForAChildWhoIsHereWhenTheTimeIsOver() {
        var child = ClosedChild.in(database, worker, manager);
        assertThat(worker.page(child.file + "/again").text()).contains("can still be opened again itself");
        child.closedFor(91);

        var form = worker.page(child.file + "/again");
        assertThat(worker.send(form, child.file + "/again", Map.of("why", "HERE")).statusCode()).isEqualTo(400);
        var opened = worker.send(form, child.file + "/again", Map.of("why", "HERE", "words", "Came alone at night"));

        var draft = opened.headers().firstValue("location").orElseThrow().replaceAll("^.*(/intake/.*)$", "$1");
        assertThat(worker.page(draft).text()).contains("A new file of a child whom we know");
        assertThat(manager.page(draft + "/name").text()).contains("A name is written down already");
        isKeptWhileTheLawHoldsTheChild(child, draft + "/discard");
    }

    /** The hold stands on the old file; the draft of the new one is a file of the same child. */
    private void isKeptWhileTheLawHoldsTheChild(ClosedChild child, String discard) {
        database.superuser().sql("""
                insert into casework.legal_hold (id, intake_id, agency_id, place_id, set_by, set_at)
                select gen_random_uuid(), i.id, i.agency_id, i.place_id, i.started_by, now() from casework.intake i
                where i.id = ?""").param(intake(child.file)).update();
        var typed = Map.of("reason", "Entered twice by mistake");

        var refused = manager.send(manager.page(discard), discard, typed);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(parsed(refused).text()).contains("This child is held for the law", "Entered twice by mistake");
        database.superuser().sql("update casework.legal_hold set lifted_by = set_by, lifted_at = now() "
                + "where intake_id = ?").param(intake(child.file)).update();
        assertThat(manager.send(manager.page(discard), discard, typed).statusCode()).isEqualTo(200);
    }

    @Test
    void isForNobodyElse() {
        var child = ClosedChild.in(database, worker, manager);
        for (var other : List.of("worker-b", "manager-b", "admin", "auditor", "officer")) {
            assertThat(Shift.of(port, other).get(child.file + "/again").statusCode()).as(other).isEqualTo(404);
        }
        assertThat(Shift.carer(port).get(child.file + "/again").statusCode()).isEqualTo(404);
    }

    private String number(String file) {
        return new ReferenceNumber(database.superuser()
                .sql("select reference from casework.case_file where id = ?").param(UUID.fromString(file.substring(3)))
                .query(String.class).single()).shown();
    }

    private UUID intake(String file) {
        return database.superuser().sql("select intake_id from casework.case_file where id = ?")
                .param(UUID.fromString(file.substring(3))).query(UUID.class).single();
    }

    private long count(String where, UUID id) {
        return database.superuser().sql("select count(*) from casework." + where + " = ?").param(id).query(Long.class)
                .single();
    }
}
