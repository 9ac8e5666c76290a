package org.kinward.web.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.kinward.web.access.Browser.parsed;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinward.core.identity.refused.RefusedWords;
import org.kinward.core.intake.answering.RecordPages;
import org.kinward.core.intake.column.RecordPage;
import org.kinward.core.intake.narrow.NarrowRecord;
import org.kinward.core.needs.NeedArea;
import org.kinward.core.story.NoteKind;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.document.PhotographHands;
import org.kinward.web.intake.Shift;
import org.kinward.web.intake.sheet.SheetKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A child who does not agree has a narrow record: what tells a story is closed, what protects is not (F75, F79). */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NarrowPagesTest {

    private static final String CLOSED = "So this page is closed";

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
    @Autowired
    private RefusedWords words;

    private Shift worker;
    private ConsentHands refuses;
    private String needs = "";

    @BeforeAll
    void aChildDoesNotAgree() {
        worker = Shift.of(port, "worker");
        refuses = ConsentHands.recorded(worker, database, Map.of("q.response.value", "DOES_NOT_AGREE"));
        needs = file() + "/needs";
        assertThat(worker.answer(needs, needs + "/begin").statusCode()).isEqualTo(302);
    }

    /** Each page once: closed ones say why before anybody types, refuse what was sent all the same, and keep nothing. */
    @ParameterizedTest
    @EnumSource
    void closesWhatTellsAStory(SheetKind kind) {
        var path = refuses.intake() + "/" + kind.path();
        var page = worker.page(path);
        var sent = worker.send(page, path, Map.of());

        if (NarrowRecord.isOpen(kind.page())) {
            assertThat(page.text()).doesNotContain(CLOSED);
            assertThat(sent.statusCode()).as(parsed(sent).select("main").text()).isEqualTo(302);
        } else {
            assertThat(page.text()).contains(CLOSED);
            assertThat(page.select("form#sheet button")).as("nothing can be pressed")
                    .allMatch(button -> button.closest("fieldset[disabled]") != null);
            closed(sent);
            assertThat(count("casework." + table(kind), refuses.record())).isZero();
        }
    }

    /** What is sealed goes to the vault first, so it is refused before that. */
    @Test
    void keepsNothingSealedEitherAndLosesNoWordThatWasTyped() {
        var names = refuses.intake() + "/days/own-names";
        var typed = Map.of("q.names.given", "Akouvi Sena", "q.names.family", "Lawson Boy");
        var held = "identity.held_value v join identity.held_child h on h.id = v.child_id "
                + "join casework.intake i on i.reference = h.reference where i.id";

        var sent = worker.answer(names, typed);

        closed(sent);
        assertThat(parsed(sent).select("main").text()).contains("Akouvi Sena", "Lawson Boy");
        assertThat(count(held, refuses.record(), "")).isZero();
    }

    /** The child says no after casework has looked: what the vault has kept by then goes again. */
    @Test
    void keepsNothingSealedOfWhatTheChildRefusedMeanwhile() throws SQLException, InterruptedException {
        var typed = Map.of("/days/own-names",
                Map.of("q.names.given", "Akouvi Sena", "q.names.phone", "+228 90 11 22 33"),
                "/suspects/new", Map.of("who.name", "The driver", "source", "FAMILY"));
        for (var page : typed.keySet()) {
            var child = ConsentHands.recorded(worker, database);
            new PhotographHands(worker, database, child.file()).awaitLead();
            var path = (page.startsWith("/days") ? child.intake() : child.consent().replace("/consent", "")) + page;
            var form = worker.page(path);

            closed(whileTheChildSaysNo(child, () -> worker.send(form, path, typed.get(page))));

            assertThat(count("identity.held_value where child_id", child.record(), "")).as(path).isZero();
            assertThat(count("identity.search_key where child_id", child.record(), "")).as(path).isZero();
        }
    }

    /** The program is killed after the vault has kept it and before it was taken out again: the next round takes it out. */
    @Test
    void leavesNothingBehindWhereItStopsBetweenKeepingAndTakingOut() throws SQLException, InterruptedException {
        var child = ConsentHands.recorded(worker, database);
        new PhotographHands(worker, database, child.file()).awaitLead();
        var path = child.intake() + "/days/own-names";
        var form = worker.page(path);
        stopsAt(child.record());
        try {
            var answer = whileTheChildSaysNo(child, () -> worker.send(form, path,
                    Map.of("q.names.given", "Akouvi Sena")));
            assertThat(answer.statusCode()).isGreaterThanOrEqualTo(500);
        } finally {
            database.superuser().sql("drop function identity.trap() cascade").update();
        }
        assertThat(count("identity.held_value where child_id", child.record(), "")).as("left behind").isOne();

        assertThat(words.destroy()).as("casework may still decide").isEqualTo(new RefusedWords.Swept(0, 0));
        database.superuser().sql("update identity.held_value set written_at = now() - interval '11 minutes' "
                + "where child_id = ?").param(child.record()).update();
        assertThat(words.destroy()).isEqualTo(new RefusedWords.Swept(1, 0));

        assertThat(count("identity.held_value where child_id", child.record(), "")).isZero();
        assertThat(count("identity.search_key where child_id", child.record(), "")).isZero();
    }

    private void stopsAt(UUID record) {
        database.superuser().sql("create function identity.trap() returns trigger language plpgsql as "
                + "'begin raise exception ''killed''; end'").update();
        database.superuser().sql("create trigger trap before delete on identity.held_value for each row "
                + "when (old.child_id = '" + record + "') execute function identity.trap()").update();
    }

    /** Holds the child's row in the vault until the answer waits for it and the child has said no. */
    private HttpResponse<String> whileTheChildSaysNo(ConsentHands child, Supplier<HttpResponse<String>> sent)
            throws SQLException, InterruptedException {
        var answer = new AtomicReference<HttpResponse<String>>();
        var sending = new Thread(() -> answer.set(sent.get()));
        try (var holder = database.source("vault").getConnection();
                var hold = holder.prepareStatement("select id from identity.held_child where id = ? for update")) {
            holder.setAutoCommit(false);
            hold.setObject(1, child.record());
            hold.execute();
            sending.start();
            await().until(() -> database.superuser().sql("select count(*) from pg_stat_activity "
                    + "where wait_event_type = 'Lock' and query like '%for update of c%' and datname = current_database()")
                    .query(Integer.class).single() == 1);
            assertThat(Shift.of(port, "manager").answer(child.intake() + "/told",
                    Map.of("q.response.value", "DOES_NOT_AGREE")).statusCode()).isEqualTo(302);
            holder.commit();
        }
        sending.join();
        return answer.get();
    }

    /** Nobody opens a page only to read there that it is closed. */
    @Test
    void saysOnTheListsOfPagesWhichAreClosed() {
        var draft = worker.begin();
        worker.answer(draft + "/told", Map.of("q.response.value", "DOES_NOT_AGREE"));
        var lists = Map.of(draft, SheetKind.ofHour(), file() + "/days", SheetKind.ofDays(), file() + "/later",
                SheetKind.ofLater());

        lists.forEach((list, kinds) -> {
            var page = worker.page(list);
            kinds.forEach(kind -> assertThat(page.select(".govuk-task-list__item:has(a[href$=/" + kind.path() + "])")
                    .text().contains("Closed until the child agrees")).as(list + ' ' + kind)
                    .isNotEqualTo(NarrowRecord.isOpen(kind.page())));
        });
        assertThat(worker.page(needs).select(".govuk-task-list__item:contains(Closed until the child agrees)"))
                .hasSize((int) Arrays.stream(NeedArea.values()).filter(area -> !area.isProtecting()).count());
    }

    /** The control: it is the child's no that closes it, and nothing else. */
    @Test
    void opensAgainWhenTheChildAgrees() {
        var child = ConsentHands.recorded(worker, database, Map.of("q.response.value", "DOES_NOT_AGREE"));
        var school = child.intake() + "/days/school";
        closed(worker.answer(school, Map.of()));

        worker.answer(child.intake() + "/told", Map.of("q.response.value", "SEEMS_TO_AGREE"));

        assertThat(worker.answer(school, Map.of()).statusCode()).isEqualTo(302);
        assertThat(worker.page(school).text()).doesNotContain(CLOSED);
        worker.answer(child.intake() + "/told", Map.of("q.response.value", "DOES_NOT_AGREE"));
        closed(worker.answer(school, Map.of()));
        assertThat(worker.page(school).select("form#sheet fieldset")).as("what stood there can be read").isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void savesOnlyNeedsThatProtect(NeedArea area) {
        var path = needs + "/area?area=" + area;
        var page = worker.page(path);
        var sent = worker.send(page, needs + "/area", Map.of("need.degree", "NONE"));

        if (area.isProtecting()) {
            assertThat(sent.statusCode()).as(parsed(sent).select("main").text()).isEqualTo(302);
        } else {
            closed(sent);
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsOnlyNotesOfOurOwnWork(NoteKind kind) {
        var sent = worker.answer(file() + "/story/note", Map.of("words", "The quiet corner is painted green", "kind",
                kind.name(), "visibleTo", "ALL_ON_CASE"));

        if (kind.isOfOurWork()) {
            assertThat(sent.statusCode()).as(parsed(sent).select("main").text()).isEqualTo(302);
        } else {
            closed(sent);
            assertThat(parsed(sent).text()).contains("The quiet corner is painted green");
        }
    }

    @Test
    void takesNoLegOfTheWayAndNoSuspectedPerson() {
        var leg = refuses.intake() + "/later/leg/1";

        closed(worker.answer(leg, Map.of()));
        closed(worker.answer(file() + "/suspects/new", Map.of("who.name", "The driver", "source", "FAMILY")));
    }

    /** Whoever is on shift cannot open consent, and is led to what the child was told. */
    @Test
    void leadsEverybodyToWhereTheChildIsToldAgain() {
        var carer = Shift.carer(port);
        var night = ConsentHands.recorded(carer, database, Map.of("q.response.value", "DOES_NOT_AGREE"));
        var overview = carer.page(night.consent().replace("/consent", ""));

        assertThat(worker.page(file()).select(".govuk-inset-text a[href=" + refuses.consent() + "]")).isNotEmpty();
        assertThat(overview.select(".govuk-inset-text a[href=" + night.intake() + "/told]")).isNotEmpty();
        assertThat(carer.get(night.intake() + "/told").statusCode()).isEqualTo(200);
    }

    private void closed(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(parsed(answer).select("main").text()).isEqualTo(422);
        assertThat(parsed(answer).select("h1").text()).isEqualTo("The child did not agree to this");
        assertThat(parsed(answer).select("main a[href$=/told]")).hasSize(1);
    }

    private String file() {
        return refuses.consent().replace("/consent", "");
    }

    private static String table(SheetKind kind) {
        return kind.isOfRecord() ? RecordPages.table(kind.page().asSubclass(RecordPage.class))
                : "first_hour_" + kind.word();
    }

    private long count(String table, UUID intake) {
        return count(table, intake, " where intake_id");
    }

    private long count(String table, UUID intake, String column) {
        return database.superuser().sql("select count(*) from " + table + column + " = ?").param(intake)
                .query(Long.class).single();
    }
}
