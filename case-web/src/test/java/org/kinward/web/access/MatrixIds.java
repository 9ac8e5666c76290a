package org.kinward.web.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.kinward.persistence.database.TestDatabase;

/**
 * Where the ids in the addresses of pages come from. Who writes a page with an id adds a line: the beginning of the
 * address, and the statement that finds such an id in the agency {@code :agency}.
 */
final class MatrixIds {

    private static final String PLACE = "select id from account.place where agency_id = :agency order by name limit 1";
    private static final String PERSON = "select id from account.person where agency_id = :agency order by name limit 1";
    private static final String CREATED = """
            select id from casework.intake where agency_id = :agency and state = 'created' order by id limit 1
            """;
    private static final String DRAFT = "select id from casework.intake where agency_id = :agency and state = 'draft' limit 1";
    private static final String CASE = "select id from casework.case_file where agency_id = :agency order by id limit 1";
    private static final String ROOM = """
            select id from account.room where agency_id = :agency and ended_at is null order by name, id limit 1
            """;
    private static final String TEAM = """
            select id from account.team where agency_id = :agency and ended_at is null order by name limit 1
            """;
    private static final Map<String, String> SOURCES = Map.of("/shift/", PLACE, "/places/", PLACE, "/admin/places/",
            PLACE, "/admin/people/", PERSON, "/admin/rooms/", ROOM, "/admin/teams/", TEAM,
            "/team/", PERSON,
            "/intake/", CREATED, "/c/", CASE);
    private static final UUID MISSING = UUID.fromString("0f000000-0000-4000-8000-00000000000f");

    private MatrixIds() {
    }

    static boolean knows(String pattern) {
        return source(pattern).isPresent();
    }

    /** Ids that are none of Lantern's: one that is missing, and one of the agency Riverside. */
    static List<UUID> foreign(String pattern, TestDatabase database) {
        return List.of(MISSING, of("Riverside", pattern, database));
    }

    /** An id of this agency for this page. */
    static UUID of(String agency, String pattern, TestDatabase database) {
        var id = database.superuser().sql("select id from account.agency where name = ?").param(agency)
                .query(UUID.class).single();
        return database.superuser().sql(source(pattern).orElseThrow()).param("agency", id).query(UUID.class).single();
    }

    private static Optional<String> source(String pattern) {
        if (pattern.endsWith("/discard")) {
            return Optional.of(DRAFT);
        }
        return SOURCES.entrySet().stream().filter(source -> pattern.startsWith(source.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
