package org.kinward.web.access;

import static org.kinward.web.access.MatrixSql.ABSENCE;
import static org.kinward.web.access.MatrixSql.ANY_ROOM;
import static org.kinward.web.access.MatrixSql.CASE;
import static org.kinward.web.access.MatrixSql.CREATED;
import static org.kinward.web.access.MatrixSql.DECISION;
import static org.kinward.web.access.MatrixSql.DRAFT;
import static org.kinward.web.access.MatrixSql.EVENT;
import static org.kinward.web.access.MatrixSql.EXPORT;
import static org.kinward.web.access.MatrixSql.FAMILY;
import static org.kinward.web.access.MatrixSql.FILE;
import static org.kinward.web.access.MatrixSql.GAP;
import static org.kinward.web.access.MatrixSql.HELPED;
import static org.kinward.web.access.MatrixSql.HOME;
import static org.kinward.web.access.MatrixSql.INCIDENT;
import static org.kinward.web.access.MatrixSql.KEPT;
import static org.kinward.web.access.MatrixSql.LABELS;
import static org.kinward.web.access.MatrixSql.LED;
import static org.kinward.web.access.MatrixSql.MANAGER;
import static org.kinward.web.access.MatrixSql.NOISY_FAMILY;
import static org.kinward.web.access.MatrixSql.NOTE;
import static org.kinward.web.access.MatrixSql.PAPER;
import static org.kinward.web.access.MatrixSql.PERSON;
import static org.kinward.web.access.MatrixSql.PLACE;
import static org.kinward.web.access.MatrixSql.PROGRESS;
import static org.kinward.web.access.MatrixSql.STEP;
import static org.kinward.web.access.MatrixSql.TASK;
import static org.kinward.web.access.MatrixSql.TEAM;
import static org.kinward.web.access.MatrixSql.VISIT;
import static org.kinward.web.access.MatrixSql.WORKER;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.kinward.persistence.database.TestDatabase;

/**
 * Where the ids in the addresses of pages come from. Who writes a page with an id adds a line: the beginning of the
 * address, and the statement that finds such an id in the agency {@code :agency}.
 */
public final class MatrixIds {

    private static final Map<String, String> SOURCES = Map.ofEntries(Map.entry("/today/tasks/", TASK),
            Map.entry("/shift/", PLACE), Map.entry("/places/", PLACE), Map.entry("/admin/places/", PLACE),
            Map.entry("/admin/people/", PERSON), Map.entry("/admin/rooms/", ANY_ROOM),
            Map.entry("/admin/teams/", TEAM), Map.entry("/team/", PERSON), Map.entry("/codes/", PERSON),
            Map.entry("/intake/", CREATED), Map.entry("/c/", CASE), Map.entry("/away/", ABSENCE),
            Map.entry("/labels/", LABELS), Map.entry("/events/", EVENT), Map.entry("/missing/", CREATED),
            Map.entry("/incidents/", INCIDENT), Map.entry("/legal/", HELPED), Map.entry("/exports/", EXPORT),
            Map.entry("/releases/", FAMILY), Map.entry("/verifications/", VISIT));
    private static final UUID MISSING = UUID.fromString("0f000000-0000-4000-8000-00000000000f");

    /**
     * An id in a field of a form: who sends which form from which page, and where an id of that kind comes from. Whoever
     * writes a form that takes an id adds a line.
     */
    record InForm(String who, String page, String action, String field, String source) {

        @Override
        public String toString() {
            return action + " " + field;
        }
    }

    /** Ids in forms; {@code {draft}}, {@code {case}}, {@code {led}} and {@code {carer}} are of the sender's own agency. */
    static final List<InForm> IN_FORMS = List.of(
            new InForm("worker", "/intake", "/intake", "place", PLACE),
            new InForm("worker", "/intake", "/intake", "foundWith", DRAFT),
            new InForm("worker", "/intake/paper", "/intake/paper", "where.place", PLACE),
            new InForm("worker", "/intake/paper", "/intake/paper", "where.foundWith", DRAFT),
            new InForm("worker", "/intake/paper", "/intake/paper", "to.person", WORKER),
            new InForm("worker", "/intake/{draft}/tonight", "/intake/{draft}/tonight", "q.place.value", PLACE),
            new InForm("worker", "/intake/{draft}/tonight", "/intake/{draft}/tonight", "q.staysNear.value", WORKER),
            new InForm("worker", "/intake/{draft}/responsible", "/intake/{draft}/responsible", "q.person.value",
                    WORKER),
            new InForm("manager", "/places/{place}/labels", "/places/{place}/labels", "givenTo", WORKER),
            new InForm("admin", "/admin/incidents", "/admin/incidents", "person", WORKER),
            new InForm("admin", "/admin/incidents", "/admin/incidents", "second", MANAGER),
            new InForm("manager", "/c/{case}/worker", "/c/{case}/worker", "worker", WORKER),
            new InForm("manager", "/c/{case}/worker", "/c/{case}/worker/confirm", "worker", WORKER),
            new InForm("manager", "/c/{case}/consent/emergency", "/c/{case}/consent/emergency", "second.person",
                    WORKER),
            new InForm("manager", "/c/{case}/story/note", "/c/{case}/story/note", "corrects", NOTE),
            new InForm("worker", "/c/{led}/suspects/send", "/c/{led}/suspects/send", "stamp.key", DECISION),
            new InForm("manager", "/c/{case}/return/home?home={home}", "/c/{case}/return/home", "home", HOME),
            new InForm("manager", "/c/{case}/return/answer?step={step}", "/c/{case}/return/answer", "step", STEP),
            new InForm("manager", "/c/{case}/legal", "/c/{case}/legal", "helper", WORKER),
            new InForm("manager", "/c/{case}/referrals/gap/end?gap={gap}", "/c/{case}/referrals/gap/end", "gap", GAP),
            new InForm("manager", "/c/{case}/return/write", "/c/{case}/return/write", "to", HOME),
            new InForm("admin", "/admin/people/{carer}", "/admin/people/{carer}", "member", PLACE),
            new InForm("admin", "/admin/people/{carer}/details", "/admin/people/{carer}/details", "team", TEAM));

    private MatrixIds() {
    }

    /** The word of a list, of a question or of a part of a file is no id: every agency has the same. */
    public static String withWords(String pattern) {
        return pattern.replace("{list}", "activity").replace("{question}", "recorded")
                .replace("{part}", "photographs");
    }

    static boolean knows(String pattern) {
        return source(pattern).isPresent();
    }

    /** Ids that are none of Lantern's: one that is missing, and one of the agency Riverside. */
    static List<UUID> foreign(String pattern, TestDatabase database) {
        return List.of(MISSING, of("Riverside", pattern, database));
    }

    /** The other agency's id and one that nobody has; a third is no id at all. */
    static List<String> foreign(InForm field, TestDatabase database) {
        return List.of(MISSING.toString(), one(field.source(), "Riverside", database).toString(), "not-an-id");
    }

    static UUID own(InForm kind, TestDatabase database) {
        return one(kind.source(), "Lantern", database);
    }

    /** A draft, a case or a person of the own agency for this part of an address. */
    static String filledIn(String address, TestDatabase database) {
        var sources = Map.of("{draft}", DRAFT, "{place}", PLACE, "{case}", CASE, "{led}", LED, "{home}", HOME,
                "{step}", STEP, "{gap}", GAP, "{carer}", """
                select p.id from account.person p join account.person_role r on r.person_id = p.id
                where p.agency_id = :agency and r.role = 'DUTY_CARER' order by p.id limit 1
                """);
        var filled = address;
        for (var part : sources.entrySet()) {
            if (filled.contains(part.getKey())) {
                filled = filled.replace(part.getKey(), one(part.getValue(), "Lantern", database).toString());
            }
        }
        return filled;
    }

    /** An id of this agency for this page. */
    public static UUID of(String agency, String pattern, TestDatabase database) {
        return one(source(pattern).orElseThrow(), agency, database);
    }

    private static UUID one(String source, String agency, TestDatabase database) {
        var id = database.superuser().sql("select id from account.agency where name = ?").param(agency)
                .query(UUID.class).single();
        return database.superuser().sql(source.replace("{file}", FILE)).param("agency", id).query(UUID.class).single();
    }

    private static Optional<String> source(String pattern) {
        if (pattern.startsWith("/reports/kept/")) {
            return Optional.of(KEPT);
        }
        if (pattern.startsWith("/releases/{family}/noisy")) {
            return Optional.of(NOISY_FAMILY);
        }
        if (pattern.startsWith("/reports/progress/")) {
            return Optional.of(PROGRESS);
        }
        if (pattern.endsWith("/discard")) {
            return Optional.of(DRAFT);
        }
        if (pattern.endsWith("}/paper")) {
            return Optional.of(PAPER);
        }
        if (pattern.endsWith("/former") || pattern.endsWith("/suspects/send") || pattern.endsWith("/allegation")) {
            return Optional.of(LED);
        }
        return SOURCES.entrySet().stream().filter(source -> pattern.startsWith(source.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
