package org.kinward.persistence.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.persistence.database.TestDatabase;
import org.springframework.dao.DataAccessException;

/** No role of the database changes what a child was told; the negative control takes the guard away first. */
class FrozenStatementTest {

    private static final String LATE = """
            insert into casework.data_use_statement_text (statement_id, language, told, cannot_keep)
            select statement_id, 'ee', told, cannot_keep from casework.data_use_statement_text where language = 'en'
            """;

    private final TestDatabase database = TestDatabase.fresh();

    @ParameterizedTest
    @ValueSource(strings = {"update casework.data_use_statement_text set told = told || ' And more.'",
            "update casework.data_use_statement set published_at = now()",
            "delete from casework.data_use_statement_text where language = 'pt'",
            "delete from casework.data_use_statement", "truncate casework.data_use_statement cascade", LATE})
    void isRefusedToTheOwnerAndToTheSuperuser(String change) {
        assertThatThrownBy(() -> database.as("owner").sql(change).update())
                .isInstanceOf(DataAccessException.class).hasMessageContaining("published data-use statement");
        assertThatThrownBy(() -> database.superuser().sql(change).update())
                .isInstanceOf(DataAccessException.class).hasMessageContaining("published data-use statement");
    }

    @Test
    void isRefusedToThePages() {
        assertThatThrownBy(() -> database.as("web").sql("update casework.data_use_statement set number = 9").update())
                .isInstanceOf(DataAccessException.class).rootCause().hasMessageContaining("permission denied");
    }

    @Test
    void changesOnceTheGuardIsTakenAway() {
        var texts = database.superuser().sql("select count(*) from casework.data_use_statement_text")
                .query(Integer.class).single();
        database.superuser().sql("alter table casework.data_use_statement_text disable trigger user").update();

        var changed = database.as("owner").sql("update casework.data_use_statement_text set told = told || '!'")
                .update();
        var added = database.as("owner").sql(LATE).update();

        assertThat(changed).isEqualTo(texts);
        assertThat(added).as("one for each version").isEqualTo(2);
    }
}
