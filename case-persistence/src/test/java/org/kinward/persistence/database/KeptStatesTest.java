package org.kinward.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What docs/states.md says of the database is there and bites: a constraint, a trigger or a unique index. */
@PersistenceTest
class KeptStatesTest {

    private static final Pattern REFUSES = Pattern.compile("\\| `(\\w+)` \\|$");

    private static final String MISSING = """
            select n.name from unnest(?::text[]) n (name)
            where not exists (select from pg_constraint c where c.conname = n.name and c.convalidated)
                and not exists (select from pg_trigger t where t.tgname = n.name and t.tgenabled in ('O', 'A'))
                and not exists (select from pg_class i join pg_index x on x.indexrelid = i.oid and x.indisunique and x.indisvalid
                    where i.relname = n.name)
            """;

    @Autowired
    private TestDatabase database;

    @Test
    void areRefusedByWhatThePageNames() throws IOException {
        var named = Files.readAllLines(Path.of("../docs/states.md")).stream()
                .flatMap(line -> REFUSES.matcher(line).results()).map(found -> found.group(1)).toList();

        assertThat(named).hasSizeGreaterThan(40);
        assertThat(missing(named)).isEmpty();
    }

    /** The negative control: a table, a function or nothing at all refuses no move. */
    @Test
    void areNotRefusedByATableOrAnIndexThatAllowsTwo() {
        assertThat(missing(List.of("file_again", "file_again_child_idx", "no_such_constraint", "file_move_moves")))
                .containsExactly("file_again", "file_again_child_idx", "no_such_constraint");
    }

    private List<String> missing(List<String> names) {
        return database.superuser().sql(MISSING).param(names.toArray(String[]::new)).query(String.class).list();
    }
}
