package org.kinward.web.returning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.kinward.web.access.Browser.parsed;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.intake.Shift;

/** Somebody who brings a child home, up to the day of the journey. */
record ReturnHands(Shift worker, Shift manager, TestDatabase database) {

    static final Map<String, String> AUNT = Map.of("by", "COMMITTEE", "who", "UNCLE_OR_AUNT", "abroad", "NO",
            "sent", "NOBODY", "want", "ALL", "why", "She misses her");
    static final Map<String, String> SEEN = Map.of("by", "OUR_WORKER", "seen.danger", "SOME", "seen.siblings",
            "ALL_THERE", "seen.school", "NEAR", "seen.income", "NOT_ENOUGH", "words", "The roof leaks");
    static final Map<String, String> HANDED = Map.of("to.name", "Adjoa Zzanku", "how.who", "UNCLE_OR_AUNT",
            "how.identity", "NATIONAL_CARD", "how.witness", "COMMITTEE", "child.view", "GLAD", "child.goods", "ALL");

    /** How many names of who receives the child lie in the vault. */
    long names(String page) {
        return database.superuser().sql("""
                select count(*) from identity.held_value v join identity.held_child c on c.id = v.child_id
                join casework.case_file f on f.reference = c.reference where v.field = 'HANDED_TO' and f.id = ?
                """).param(file(page)).query(Long.class).single();
    }

    static UUID file(String page) {
        return UUID.fromString(page.replaceAll("/c/|/return", ""));
    }

    void receives(String page) {
        var form = worker.page(page + "/receiver");
        assertThat(status(form, page + "/receiver", Map.of())).isEqualTo(400);
        var kept = worker.send(form, page + "/receiver", Map.of("to.name", "MENSAH Kofi"));
        assertThat(kept.statusCode()).isEqualTo(422);
        assertThat(parsed(kept).text()).contains("This child may not be given to this person");
        assertThat(status(form, page + "/receiver", Map.of("to.name", "Adjoa Zzanku"))).isEqualTo(302);
        assertThat(worker.page(page).text()).contains("The name was compared on").doesNotContain("Adjoa");
    }

    void emergency(String page) {
        var why = manager.page(page + "/emergency");
        assertThat(manager.send(why, page + "/emergency", Map.of()).statusCode()).isEqualTo(400);
        assertThat(manager.send(why, page + "/emergency", Map.of("words", "The house is full")).statusCode())
                .isEqualTo(302);
        assertThat(worker.page(page).text()).contains("The house is full", "Nothing is missing");
    }

    void approved(String page) {
        assertThat(worker.answer(page, page + "/ask").statusCode()).isEqualTo(302);
        var request = worker.page(page).select("a[href*=/approvals/answer]").attr("href");
        assertThat(worker.page(page).select("a[href$=/set-off]")).as("nobody has agreed").isEmpty();
        var form = manager.page(request);
        assertThat(manager.send(form, page.replace("/return", "/approvals/answer"), Map.of("answer", "APPROVE"))
                .statusCode()).isEqualTo(302);
    }

    /** The home is found and seen, the child asked twice, the return written. */
    String prepared(String abroad) {
        var page = recorded() + "/return";
        var form = worker.page(page + "/family");
        assertThat(parsed(worker.send(form, page + "/family", Map.of())).select(".govuk-error-summary").text())
                .contains("Choose who found the family.", "Choose who gave, sold or sent the child.");
        assertThat(status(form, page + "/family", with(AUNT, "abroad", abroad))).isEqualTo(302);
        var home = worker.page(worker.page(page).select("a[href*='/home?home']").attr("href"));
        assertThat(status(home, page + "/home", with(SEEN, "on.year", "2099"))).isEqualTo(400);
        assertThat(status(home, page + "/home", SEEN)).isEqualTo(302);
        wants(page, -3);
        wants(page, 0);
        var write = worker.page(page + "/write");
        assertThat(status(write, page + "/write", Map.of())).isEqualTo(400);
        var wanted = new HashMap<>(day("journey.on", 1));
        wanted.putAll(Map.of("to", write.select("input[name=to]").val(), "durable", "WITH_KIN", "journey.with",
                "LEAD_WORKER", "agreed.authority", "AGREES", "agreed.receiving", "WE_OURSELVES", "back",
                "She has our number"));
        assertThat(status(write, page + "/write", wanted)).isEqualTo(302);
        return page;
    }

    void wants(String page, int days) {
        assertThat(status(worker.page(page + "/wish"), page + "/wish",
                with(Map.of("alone", "ALONE", "wants", "TO_GO"), day("on", days)))).isEqualTo(302);
    }

    int status(Document form, String path, Map<String, String> typed) {
        return worker.send(form, path, typed).statusCode();
    }

    static Map<String, String> with(Map<String, String> typed, String field, String value) {
        return with(typed, Map.of(field, value));
    }

    static Map<String, String> with(Map<String, String> typed, Map<String, String> more) {
        var all = new HashMap<>(typed);
        all.putAll(more);
        return all;
    }

    static Map<String, String> day(String field, int days) {
        var day = LocalDate.now(ZoneId.of("Africa/Lome")).plusDays(days);
        return Map.of(field + ".day", "" + day.getDayOfMonth(), field + ".month", "" + day.getMonthValue(),
                field + ".year", "" + day.getYear());
    }

    String recorded() {
        var intake = worker.begin();
        worker.answer(intake + "/contact", Map.of("q.names.mayNotComeNear", "Kofi Mensah, the man of the lorry"));
        assertThat(worker.answer(intake + "/check", intake + "/create").statusCode()).isEqualTo(302);
        // the vault learns a moment later who leads the case
        await().until(() -> database.superuser().sql("""
                select c.state = 'held' from identity.held_child c join casework.intake i on i.reference = c.reference
                where i.id = ?""").param(UUID.fromString(intake.substring(8))).query(Boolean.class).single());
        return "/c/" + database.superuser().sql("select id from casework.case_file where intake_id = ?")
                .param(UUID.fromString(intake.substring(8))).query(UUID.class).single();
    }
}
