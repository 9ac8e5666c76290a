package org.kinward.web.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.kinward.web.intake.Shift;
import org.kinward.web.statistics.release.ReleasedYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A release of figures that stands while it is written down: the search is over, the ledger has moved, nothing is committed. */
final class HalfRelease {

    private final int port;
    private final HomeDatabase database;
    private final ReleasedYear year;
    private final String family;
    private final String head;

    private HalfRelease(int port, HomeDatabase database, ReleasedYear year) throws SQLException, IOException {
        this.port = port;
        this.database = database;
        this.year = year;
        this.family = year.declared();
        this.head = head();
    }

    /** A year of 40 children, whose tables are chosen and of which nothing has gone out. */
    static HalfRelease declared(int port, HomeDatabase database) throws SQLException, IOException {
        try (var superuser = database.superuser()) {
            return new HalfRelease(port, database, new ReleasedYear(port,
                    JdbcClient.create(new SingleConnectionDataSource(superuser, true)),
                    _ -> assertThat(Shift.of(port, "officer").answer("/reports", "/reports/snapshot").statusCode())
                            .isEqualTo(302),
                    3));
        }
    }

    /** Asks while nobody can write an issue down, until the writing stands there. */
    void askAndStand() throws SQLException, IOException {
        year.asked(family, "PUBLIC");
        database.until(jobs("KEEPING"), 1);
        database.until("select count(*) from pg_locks where not granted and relation = 'statistics.issue'::regclass",
                1);
    }

    /** What nobody may write into meanwhile. */
    String held() {
        return "lock table statistics.issue in share mode";
    }

    private String jobs(String step) {
        return "select count(*) from statistics.release_job where step = '" + step + "'" + ofFamily();
    }

    private String ofFamily() {
        return " and family_id = '" + family.replaceAll(".*/", "") + "'";
    }

    private String head() throws SQLException, IOException {
        return database.text(
                "select concat_ws(' ', version, encode(sha256(h::text::bytea), 'hex')) from statistics.ledger_head h"
                        + " where true" + ofFamily());
    }

    /** Nothing of it went out, and whoever asked finds it on Today; the ledger is as it was, and is read as whole. */
    void assertNothingWentOut() throws SQLException, IOException {
        for (var table : new String[]{"release", "issue"}) {
            assertThat(database.count("select count(*) from statistics." + table + " where true" + ofFamily()))
                    .isZero();
        }
        assertThat(head()).isEqualTo(head);
        assertThat(page("/today").select("main a[href='" + family + "/job']")).hasSize(1);
        assertThat(page(family + "/job").text()).contains("Figures are being prepared", "Checked, being written down");
        assertThat(page(family).text()).contains("Nothing has gone out yet");
        assertThat(Shift.of(port, "officer").get(family + "/figures?issue=0").statusCode()).isEqualTo(404);
    }

    /** Nobody works at it: after a quarter of an hour the page says so, and whoever asks again gets it whole. */
    void askAgainWhenItIsSaidToHaveStopped() throws SQLException, IOException {
        database.change("update statistics.release_job set moved_at = moved_at - interval '16 minutes' where true"
                + ofFamily());
        assertThat(page(family + "/job").text()).contains("It stopped", "ask again if it is missing");
        var officer = Shift.of(port, "officer");
        assertThat(officer.send(officer.page(family), family + "/release", Map.of("audience", "PUBLIC")).statusCode())
                .isEqualTo(302);
        database.until(jobs("DONE"), 1);
        assertThat(database.count(jobs("STOPPED"))).isOne();
        assertThat(head()).isNotEqualTo(head);
        assertThat(page(family + "/job").text()).contains("It went out");
        var figures = page(family + "/figures?issue=0");
        assertThat(figures.select("main table")).isNotEmpty();
        assertThat(figures.text()).contains("cells can be read");
    }

    private Document page(String path) {
        return Shift.of(port, "officer").page(path);
    }
}
