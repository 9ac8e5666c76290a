package org.kinward.web.access;

import java.util.LinkedHashMap;
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

    private static final Map<String, String> SOURCES = new LinkedHashMap<>(Map.of(
            "/shift/", "select id from account.place where agency_id = :agency order by name limit 1",
            "/admin/people/", "select id from account.person where agency_id = :agency order by name limit 1",
            "/admin/places/", "select id from account.place where agency_id = :agency order by name limit 1",
            "/intake/", "select id from casework.intake where agency_id = :agency limit 1",
            "/children/", "select id from casework.case_file where agency_id = :agency limit 1"));
    private static final UUID MISSING = UUID.fromString("0f000000-0000-4000-8000-00000000000f");

    private MatrixIds() {
    }

    static boolean knows(String pattern) {
        return source(pattern).isPresent();
    }

    /** Ids that are none of Lantern's: one that is missing, and one of the agency Riverside where there is one. */
    static List<UUID> foreign(String pattern, TestDatabase database) {
        var agency = database.superuser().sql("select id from account.agency where name = 'Riverside'").query(UUID.class)
                .single();
        return source(pattern)
                .flatMap(sql -> database.superuser().sql(sql).param("agency", agency).query(UUID.class).optional())
                .map(other -> List.of(MISSING, other)).orElse(List.of(MISSING));
    }

    private static Optional<String> source(String pattern) {
        return SOURCES.entrySet().stream().filter(source -> pattern.startsWith(source.getKey())).map(Map.Entry::getValue)
                .findFirst();
    }
}
