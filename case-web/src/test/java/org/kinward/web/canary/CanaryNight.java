package org.kinward.web.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.MatrixIds;
import org.kinward.web.access.PaperOfYesterday;

/** A child whose every detail is a canary comes at night: written by the pages, with errors on the way. */
final class CanaryNight {

    private final TestDatabase database;
    private final Witness carer;
    private final String intake;

    private CanaryNight(TestDatabase database, Witness carer, String intake) {
        this.database = database;
        this.carer = carer;
        this.intake = intake;
    }

    static CanaryNight begins(TestDatabase database, Witness carer) {
        var shift = carer.page("/shift").selectFirst("form[action$=/on]");
        if (shift != null) {
            carer.send("/shift", shift.attr("action"), Map.of());
        }
        return new CanaryNight(database, carer, fromPaper(carer));
    }

    /** So that the page of the paper is one of this child too. */
    private static String fromPaper(Witness carer) {
        var place = carer.page("/intake/paper").select("input[name='where.place']").val();
        return begun(carer.send("/intake/paper", "/intake/paper", PaperOfYesterday.typed(1, place)));
    }

    private static String begun(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow().replaceAll(".*(/intake/[0-9a-f-]{36}).*", "$1");
    }

    private static String another(Witness carer) {
        var place = carer.page("/intake").select("input[name=place]").first();
        var typed = place == null ? Map.of("known", "NOTHING") : Map.of("known", "NOTHING", "place", place.val());
        return begun(carer.send("/intake", "/intake", typed));
    }

    void isWrittenDown() {
        carer.saves(intake + "/name", Map.of("name", Canary.NAME.value(), "word", "Papillon"));
        carer.saves(intake + "/contact", Map.of("q.keptAway.value", "MUST_NOT_BE_LET_IN", "q.names.mayNotComeNear",
                Canary.KEPT_AWAY.value(), "q.names.safeContact", Canary.SAFE_CONTACT.value(), "q.names.mayKnow",
                Canary.MAY_KNOW.value(), "q.names.carerPhone", "+" + Canary.CARER_PHONE.value()));
        carer.saves(intake + "/language", Map.of("q.interpreterName", Canary.INTERPRETER.value()));
        carer.saves(intake + "/escort", Map.of("q.service.value", "CHILD_BRIGADE", "q.unit.value", Canary.UNIT.value(),
                "q.person.name", Canary.ESCORT.value(), "q.person.phone", "+" + Canary.PHONE.value(),
                "q.person.paperNumber", Canary.PAPER.value()));
        carer.saves(intake + "/adult", Map.of("q.present.value", "YES", "q.adultName", Canary.ADULT.value()));
        carer.saves(intake + "/others", Map.of("q.where", Canary.OTHERS.value()));
        carer.saves(intake + "/health", Map.of("q.sealed", Canary.TICK_APART.value()));
        carer.saves(intake + "/health", Map.of("q.sealed", Canary.TICK.value()));
        carer.saves(intake + "/sex-age",
                Map.of("q.sex.value", Canary.SEX.value(), "q.age.value", "DATE", "q.age.born.day", "17",
                        "q.age.born.month", "5", "q.age.born.year", "2011"));
        carer.saves(intake + "/accounts", Map.of("q.accounts[0].by", "CHILD_BRIGADE", "q.accounts[0].how", "BY_MOUTH",
                "q.accounts[0].about", "OTHERS", "q.accounts[0].on.day", "1", "q.accounts[0].on.month", "5",
                "q.accounts[0].on.year", "2026", "q.accounts[0].text", Canary.ACCOUNT.value()));
        comesOffALorry();
    }

    /** Another child, of whom somebody says who brought it. */
    private void comesOffALorry() {
        var events = "/places/" + place() + "/events";
        var event = carer.send(events, events, Map.of()).headers().firstValue("Location").orElseThrow()
                .replaceAll(".*(/events/[0-9a-f-]{36}).*", "$1");
        carer.saves(event, Map.of("seen.sex", "BOY"));
        carer.saves(event + "/sealed", Map.of("words", Canary.SUSPECT.value()));
    }

    /** Constraints that the next press must break, so that the errors come by the program's own way. */
    void meetsErrorsOfTheDatabase() {
        var other = another(carer);
        broken("alter table identity.held_value add constraint canary check (false) not valid",
                "alter table identity.held_value drop constraint canary", other + "/name",
                Map.of("name", Canary.NAME.value()));
        broken("create unique index canary on identity.held_value (child_id) "
                + "where field in ('MAY_NOT_COME_NEAR', 'SAFE_CONTACT') and item = 0 and child_id = (" + childOf(other)
                + ")",
                "drop index identity.canary", other + "/contact", Map.of("q.names.mayNotComeNear",
                        Canary.KEPT_AWAY.value(), "q.names.safeContact", Canary.SAFE_CONTACT.value()));
        broken("alter table casework.first_hour_escort add constraint canary check (unit not like 'Zzcan%') not valid",
                "alter table casework.first_hour_escort drop constraint canary", other + "/escort", escort());
        broken("create unique index canary on casework.first_hour_escort (unit)", "drop index casework.canary",
                other + "/escort", escort());
    }

    private static Map<String, String> escort() {
        return Map.of("q.unit.value", Canary.UNIT.value(), "q.person.name", Canary.ESCORT.value());
    }

    private String childOf(String other) {
        carer.saves(other + "/name", Map.of("name", Canary.NAME.value()));
        return "'" + database.superuser().sql("""
                select c.id from identity.held_child c join casework.intake i on i.reference = c.reference where i.id = ?
                """).param(id(other)).query(UUID.class).single() + "'";
    }

    private void broken(String trap, String away, String path, Map<String, String> typed) {
        database.superuser().sql(trap).update();
        try {
            assertThat(carer.send(path, path, typed).statusCode()).as(trap).isGreaterThanOrEqualTo(500);
        } finally {
            database.superuser().sql(away).update();
        }
    }

    void isMadeARecord() {
        assertThat(carer.send(intake + "/check", intake + "/create", Map.of()).statusCode()).isEqualTo(302);
        carer.send(intake + "/created", intake + "/receipt", Map.of());
        carer.send(intake + "/created", intake + "/card", Map.of());
    }

    /** The first days, by who works on the case. */
    void talksOverTheFirstDays(Witness manager) {
        manager.saves(intake + "/days/own-names", Map.of("q.names.family", Canary.FAMILY_NAME.value()));
        manager.saves(intake + "/days/origin", Map.of("q.villages", Canary.VILLAGE.value()));
        manager.saves(intake + "/days/household", Map.of("q.relatives", Canary.RELATIVE.value()));
        manager.saves(intake + "/days/ethnicity", Map.of("q.ownWords", Canary.GROUP.value()));
        manager.saves(intake + "/days/health-check", Map.of("q.result", Canary.HEALTH_RESULT.value()));
        manager.saves(intake + "/days/papers-held", Map.of("q.numbers", Canary.PAPER_HELD.value()));
        manager.saves(intake + "/days/guardian", Map.of("q.decisionNumbers", Canary.DECISION.value()));
        manager.saves(intake + "/days/safe-to-contact", Map.of("q.meeting", Canary.MEETING.value()));
    }

    /** The name is asked for by those who may, looked for, and typed into a note. */
    void isCaredFor(Witness manager) {
        var file = "/c/" + file();
        for (var who : List.of(carer, manager)) {
            who.press(file, file + "/show", Map.of("wanted", "NAME_USED", "number", "0"));
            who.press(file, file + "/show", Map.of("wanted", "MAY_NOT_COME_NEAR", "number", "0"));
            who.press(roll(), roll(), Map.of());
            who.send("/children", "/children/search", Map.of("find", Canary.NAME.value()));
            who.send("/children", "/children/search", Map.of("find", "+" + Canary.CARER_PHONE.value()));
            who.get("/children/found");
        }
        isAskedForConsent(manager, file + "/consent");
        isInDanger(manager, file);
        takesMedicine(file + "/medicines");
        isHandedOver(manager, file + "/stay");
        assertThat(manager.send(file + "/suspects/new", file + "/suspects/new",
                Map.of("who.name", Canary.SUSPECT.value(), "source", "CHILD")).statusCode()).isEqualTo(302);
        var note = Map.of("words", Canary.NAME.value() + " asks for +" + Canary.PHONE.value(), "kind", "CALL",
                "visibleTo", "ALL_ON_CASE");
        manager.press(file + "/erase", file + "/erase",
                Map.of("reason", "CHILD_ASKED", "words", Canary.NAME.value() + " said so"));
        manager.press(file + "/story/note", file + "/story/note", note);
        manager.sendTooLate(file + "/story/note", file + "/story/note", note);
    }

    /** Who answers has a name, and the child says something back. */
    private static void isAskedForConsent(Witness manager, String consent) {
        assertThat(manager.send(consent + "/who", consent + "/who", Map.of("kind", "PARENT", "involved", "NO",
                "notAsked", "ASKED", "name", Canary.ANSWERS.value())).statusCode()).isEqualTo(302);
        var row = manager.send(consent + "/ask?kind=SERVICE", consent + "/ask", Map.of("what", "SCHOOL")).headers()
                .firstValue("Location").orElseThrow().replaceAll(".*row=", "");
        assertThat(manager.send(consent + "/answer?row=" + row, consent + "/answer", Map.of("state", "AGREED",
                "asked.language", "ee", "asked.interpreter", "OUR_STAFF", "asked.how", "READ_ALOUD",
                "asked.saidBack", Canary.SAID_BACK.value())).statusCode()).isEqualTo(302);
        manager.get(consent + "/row?row=" + row);
    }

    /** What it is called is known to the vault alone; the shift sees it for a minute. */
    private void takesMedicine(String medicines) {
        carer.saves(medicines + "/new",
                Map.of("sealed", Canary.MEDICINE.value(), "hours", "8, 20", "prescriber", "NURSE"));
        carer.saves(medicines + "/allergy", Map.of("sealed", Canary.ALLERGY.value(), "severity", "STRONG"));
        carer.press(medicines, medicines + "/show", Map.of());
        carer.get(medicines);
        carer.get(medicines + "/dose?medicine=1");
    }

    /** Somebody says a name at the door, and is not let in. */
    private void comesToTheDoor() {
        var visitors = roll().replace("/roll", "/visitors");
        var child = intake.replace("/intake/", "");
        assertThat(carer.send(visitors + "/new?for=" + child, visitors + "/new", Map.of("who.name",
                Canary.VISITOR.value(), "who.as", "STRANGER", "who.paper", "NONE", "said.in", "NO", "said.why",
                "NO_PAPER")).statusCode()).isEqualTo(302);
        carer.get(visitors);
    }

    /** To somebody whose name only the vault keeps. */
    private void isHandedOver(Witness manager, String stay) {
        manager.send(stay + "/arrive", stay + "/arrive", Map.of("hour", "0"));
        comesToTheDoor();
        var second = database.superuser().sql("select person_id from account.credential where sign_in_name = 'worker'")
                .query(UUID.class).single();
        var typed = new HashMap<>(Map.of("to.who", "COURT", "to.identity", "SERVICE_CARD", "to.authority",
                "COURT_ORDER", "to.on.year", "2026", "to.on.month", "2", "to.on.day", "3", "child.told", "TOLD",
                "child.view", "AGREES", "goods", "NONE", "second.person", second.toString()));
        typed.putAll(Map.of("second.how", "OWN_PASSWORD", "second.password", "try-kinward-2026"));
        typed.put("to.name", Canary.RECEIVER.value());
        assertThat(manager.press(stay + "/hand-over", stay + "/hand-over", typed).statusCode()).isEqualTo(302);
        manager.get(stay);
    }

    /** Names where none belong: each form is refused, and nothing of it stays. */
    private static void isInDanger(Witness manager, String file) {
        var name = Canary.NAME.value();
        for (var form : Map.of("/danger/look", "reason", "/danger/action", "words").entrySet()) {
            manager.press(file + form.getKey(), file + form.getKey(), Map.of(form.getValue(), name + " calls"));
        }
        var door = file + "/door/new";
        manager.press(door + "?kind=PROTECTION", door, Map.of("what.code", "SKILL", "evidence.who", "CHILD",
                "evidence.what", name + " sews"));
        manager.press(file + "/follow-up/sighting", file + "/follow-up/sighting", Map.of("by", "FAMILY", "sure", "SURE",
                "words", name + " sells water"));
        manager.press(file + "/follow-up/visit", file + "/follow-up/visit", Map.of("how", "SEEN", "where", "SCHOOL",
                "noticed.siblings", "ALL_HERE", "back", "NO_JOURNEY", "noticed.said", name + " was seen"));
        manager.get(file + "/follow-up");
        manager.get(file + "/danger");
        manager.get(file + "/door");
        for (var form : Map.of("/plan/promise", "words", "/plan/school", "words", "/plan/goal", "words").entrySet()) {
            manager.press(file + form.getKey(), file + form.getKey(), Map.of(form.getValue(), name + " reads"));
        }
        manager.get(file + "/plan");
        needs(manager, file, name);
    }

    private static void needs(Witness manager, String file, String name) {
        manager.press(file + "/needs", file + "/needs/begin", Map.of());
        manager.press(file + "/needs/area?area=FAMILY", file + "/needs/area",
                Map.of("said.view", name + " waits", "need.degree", "NONE"));
        manager.press(file + "/paths/step?path=GUARDIAN", file + "/paths/step", Map.of("words", name + " signs"));
        manager.get(file + "/needs");
    }

    UUID intake() {
        return id(intake);
    }

    /** As long as there is no record, no file has this id. */
    UUID file() {
        return database.superuser().sql("select id from casework.case_file where intake_id = ?").param(intake())
                .query(UUID.class).optional().orElseGet(this::intake);
    }

    UUID place() {
        return database.superuser().sql("select place_id from casework.intake where id = ?").param(intake())
                .query(UUID.class).single();
    }

    /** The id of this child, its place or its file for this page; where the page is of something else, one of the agency. */
    UUID idFor(String pattern) {
        if (pattern.startsWith("/c/")) {
            return file();
        }
        if (pattern.startsWith("/intake/") || pattern.startsWith("/missing/")) {
            return intake();
        }
        return pattern.startsWith("/places/") || pattern.startsWith("/admin/places/")
                ? place() : MatrixIds.of("Lantern", pattern, database);
    }

    private String roll() {
        return "/places/" + place() + "/roll";
    }

    private static UUID id(String path) {
        return UUID.fromString(path.substring("/intake/".length()));
    }
}
