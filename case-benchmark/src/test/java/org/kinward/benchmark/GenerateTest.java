package org.kinward.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinward.benchmark.program.ScratchHome;
import org.kinward.core.intake.column.PageColumn;
import org.kinward.core.intake.firstdays.FirstDaysPage;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** What the generator writes goes through every rule of the database as it stands now. */
class GenerateTest {

    private static final int CHILDREN = 300;

    @TempDir
    private Path folder;

    @Test
    void fillsANewHomeWithFullRecordsOfChildrenOfWhomTheVaultKnowsTheName() throws SQLException, IOException {
        var home = new ScratchHome(folder.resolve("home"), true);

        Generate.fill(home.folder(), CHILDREN, 1);

        try (var context = new SpringApplicationBuilder(Generate.class).web(WebApplicationType.NONE)
                .run("--kinward.home=" + home.folder());
                var owner = home.connect("postgres", "superuser")) {
            assertThat(context.getBeanNamesForType(DataSource.class)).isNotEmpty();
            assertThat(one(owner, "select count(*) from casework.intake")).isEqualTo(CHILDREN);
            assertThat(one(owner, "select count(*) from casework.case_file")).isBetween(CHILDREN / 2L, (long) CHILDREN);
            assertThat(one(owner, "select count(*) from identity.held_child")).isEqualTo(CHILDREN);
            recordsAreFull(owner);
            theLoaderIsShutOutAgain(owner);
        }
    }

    private static void recordsAreFull(Connection owner) throws SQLException {
        for (var page : FirstDaysPage.ALL) {
            var table = "casework.first_days_" + PageColumn.word(page);
            assertThat(one(owner, "select count(*) from " + table)).as(table).isBetween(CHILDREN / 20L, CHILDREN * 1L);
        }
        for (var table : List.of("talk", "consent", "consent_said", "answers_for_child", "note", "worker_assigned",
                "answer_before", "absence", "cover", "label_sheet", "label", "task")) {
            assertThat(one(owner, "select count(*) from casework." + table)).as(table).isPositive();
        }
        for (var compartment : List.of("HEALTH_RESULT", "ETHNIC_GROUP", "SUSPECTED_PERSON", "ACCOUNT_TEXT")) {
            assertThat(one(owner, "select count(*) from identity.held_value where field = '" + compartment + "'"))
                    .as(compartment).isPositive();
        }
        assertThat(one(owner, "select count(*) from casework.task where done_at > now()")).isZero();
        assertThat(one(owner, "select count(*) from casework.consent_said where written_at > now()")).isZero();
    }

    private static void theLoaderIsShutOutAgain(Connection owner) throws SQLException {
        assertThat(one(owner, "select count(*) from pg_policies where policyname = 'loader_fills'")).isZero();
        assertThat(one(owner,
                "select count(*) from pg_class c where c.relname in ('consent', 'emergency', 'talk', 'cover') "
                        + "and has_table_privilege('kinward_loader', c.oid, 'select, insert')"))
                .isZero();
    }

    private static long one(Connection owner, String count) throws SQLException {
        try (var asked = owner.createStatement(); var rows = asked.executeQuery(count)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
