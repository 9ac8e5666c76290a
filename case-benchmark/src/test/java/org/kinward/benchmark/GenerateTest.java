package org.kinward.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinward.benchmark.program.ScratchHome;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** What the generator writes goes through every rule of the database as it stands now. */
class GenerateTest {

    private static final int CHILDREN = 300;

    @TempDir
    private Path folder;

    @Test
    void fillsANewHomeWithChildrenOfWhomTheVaultKnowsTheName() throws SQLException, IOException {
        var home = new ScratchHome(folder.resolve("home"), true);

        Generate.fill(home.folder(), CHILDREN, 1);

        try (var context = new SpringApplicationBuilder(Generate.class).web(WebApplicationType.NONE)
                .run("--kinward.home=" + home.folder());
                var loader = home.connect("postgres", "superuser");
                var asked = loader.createStatement();
                var rows = asked.executeQuery("""
                        select (select count(*) from casework.intake), (select count(*) from casework.case_file),
                            (select count(*) from identity.held_child)
                        """)) {
            assertThat(context.getBeanNamesForType(DataSource.class)).isNotEmpty();
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(CHILDREN);
            assertThat(rows.getInt(2)).isBetween(CHILDREN / 2, CHILDREN);
            assertThat(rows.getInt(3)).isEqualTo(CHILDREN);
        }
    }
}
