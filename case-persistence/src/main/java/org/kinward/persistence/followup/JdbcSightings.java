package org.kinward.persistence.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.followup.sighting.Sighting;
import org.kinward.core.followup.sighting.SightingId;
import org.kinward.core.followup.sighting.Sightings;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was told and what was found out: two tables that are only added to. */
@Repository
class JdbcSightings implements Sightings {

    private static final String SELECT = """
            select s.id, s.case_file_id, s.seen_on, s.seen_by, s.sure, s.words, s.written_by, s.written_at, k.came,
                k.words as found, k.checked_by, k.checked_at
            from casework.sighting s left join casework.sighting_check k on k.sighting_id = s.id
            """;

    private final JdbcClient casework;

    JdbcSightings(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public void add(Sighting.Open sighting) {
        var told = sighting.told();
        casework.sql("""
                insert into casework.sighting (id, case_file_id, seen_on, seen_by, sure, words, written_by, written_at)
                values (:id, :file, :on, :seenBy, :sure, :words, :by, :at)
                """).param("id", sighting.id().value()).param("file", sighting.file().value())
                .param("on", told.on()).param("seenBy", told.by().name()).param("sure", told.sure().name())
                .param("words", told.words()).param("by", told.written().by().value())
                .param("at", FollowUpColumns.column(told.written().at())).update();
    }

    @Override
    @Transactional
    public boolean check(Sighting.Checked checked) {
        var found = checked.found();
        return casework.sql("""
                insert into casework.sighting_check (sighting_id, came, words, checked_by, checked_at)
                values (:id, :came, :words, :by, :at) on conflict do nothing
                """).param("id", checked.id().value()).param("came", found.came().name())
                .param("words", found.words()).param("by", found.written().by().value())
                .param("at", FollowUpColumns.column(found.written().at())).update() == 1;
    }

    @Override
    @Transactional
    public Optional<Sighting> find(SightingId id) {
        return casework.sql(SELECT + "where s.id = :id").param("id", id.value()).query((row, _) -> sighting(row))
                .optional();
    }

    @Override
    @Transactional
    public List<Sighting> of(CaseFileId file) {
        return casework.sql(SELECT + "where s.case_file_id = :file order by s.written_at desc, s.id limit 100")
                .param("file", file.value()).query((row, _) -> sighting(row)).list();
    }

    private static Sighting sighting(ResultSet row) throws SQLException {
        var open = new Sighting.Open(new SightingId(row.getObject("id", UUID.class)), FollowUpColumns.file(row),
                new Sighting.Told(FollowUpColumns.day(row, "seen_on"),
                        FollowUpColumns.constant(row, "seen_by", Sighting.Teller.class),
                        FollowUpColumns.constant(row, "sure", Sighting.Sure.class), row.getString("words"),
                        FollowUpColumns.written(row, "written_by", "written_at")));
        return row.getString("came") == null ? open
                : open.checked(new Sighting.Found(FollowUpColumns.constant(row, "came", Sighting.Came.class),
                        row.getString("found"), FollowUpColumns.written(row, "checked_by", "checked_at")));
    }
}
