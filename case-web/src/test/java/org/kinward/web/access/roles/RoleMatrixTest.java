package org.kinward.web.access.roles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.Role;
import org.kinward.web.access.Browser;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.access.roles.RoleMatrix.Extent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What roles do, in words, comes from the rules at the pages. */
@WholeProgramTest
class RoleMatrixTest {

    @LocalServerPort
    private int port;
    @Autowired
    private RoleMatrix matrix;

    @Test
    void saysWhatEachRoleDoes() {
        var found = matrix.matrix();
        var said = found.lines().stream().collect(Collectors.toMap(RoleMatrix.Line::deed,
                line -> extents(found.roles(), line)));

        assertThat(said.get(Deed.AUDIT)).containsEntry(Role.AUDITOR, Extent.YES)
                .containsEntry(Role.ADMINISTRATOR, Extent.NO);
        assertThat(said.get(Deed.SEE_RECORD)).containsEntry(Role.DUTY_CARER, Extent.YES)
                .containsEntry(Role.ADMINISTRATOR, Extent.NO);
        assertThat(found.roles()).as("roles that open nothing of their own have no column")
                .doesNotContain(Role.COMMITTEE_MEMBER).contains(Role.DATA_OFFICER);
        assertThat(said.get(Deed.FIGURES_OUT)).as("managers sign")
                .containsEntry(Role.DATA_OFFICER, Extent.PART).containsEntry(Role.SOCIAL_WORKER, Extent.NO);
        assertThat(said.get(Deed.STORY)).containsEntry(Role.SOCIAL_WORKER, Extent.YES)
                .containsEntry(Role.DUTY_CARER, Extent.NO);
        assertThat(said.get(Deed.ROLL)).containsEntry(Role.DUTY_CARER, Extent.YES);
        assertThat(said.get(Deed.NUMBERS)).containsEntry(Role.DUTY_CARER, Extent.NO)
                .containsEntry(Role.SHELTER_MANAGER, Extent.YES);
        assertThat(said.get(Deed.OWN_ACCOUNT).values()).containsOnly(Extent.YES);
    }

    @Test
    void hasAWordForEveryPage() {
        assertThat(matrix.matrix().lines()).extracting(RoleMatrix.Line::deed).doesNotContain(Deed.OTHER);
    }

    @Test
    void findsAPageThatNobodyHasAWordFor() {
        assertThat(Deed.at("/forgotten/{id}")).isEqualTo(Deed.OTHER);
        assertThat(Deed.at("/c/{id}/story/note")).isEqualTo(Deed.STORY);
        assertThat(Deed.at("/c/{id}")).isEqualTo(Deed.SEE_RECORD);
        assertThat(Deed.at("/intake/{id:[0-9a-f]{8}}/{sheet:[a-z-]+}")).isEqualTo(Deed.TAKE_IN);
        assertThat(Deed.at("/intake/{id:[0-9a-f]{8}}/{sheet:[a-z-]+}/told")).isEqualTo(Deed.SHOW_IDENTITY);
        assertThat(Deed.at("/intake/{id:[0-9a-f]{8}}/people/show")).isEqualTo(Deed.SHOW_IDENTITY);
        assertThat(Deed.at("/intake/{id:[0-9a-f]{8}}/people/end")).isEqualTo(Deed.PEOPLE_LINES);
    }

    @Test
    void showsWordsAndNoAddress() {
        var admin = new Browser(port);
        admin.signIn("admin", "try-kinward-2026");

        var page = Browser.parsed(admin.get("/admin/roles"));

        assertThat(page.select("tbody tr")).hasSizeGreaterThan(15);
        assertThat(page.select("main").text()).contains("Read and write the story", "Yes", "No").doesNotContain("/c/",
                "{id}");
    }

    private static Map<Role, Extent> extents(List<Role> roles, RoleMatrix.Line line) {
        return roles.stream().collect(Collectors.toMap(role -> role, role -> line.extents().get(roles.indexOf(role))));
    }
}
