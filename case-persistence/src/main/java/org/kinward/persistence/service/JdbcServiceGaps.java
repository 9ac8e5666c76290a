package org.kinward.persistence.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.needs.NeedArea;
import org.kinward.core.saving.StaleRevision;
import org.kinward.core.service.gap.GapId;
import org.kinward.core.service.gap.ServiceGap;
import org.kinward.core.service.gap.ServiceGaps;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was said, and its end in a row beside it: tables that are only added to. */
@Repository
class JdbcServiceGaps implements ServiceGaps {

    private static final String SELECT = """
            select g.id, g.case_file_id, g.area, g.words, g.said_by, g.said_at, e.how, e.said_by as end_by,
                e.said_at as end_at
            from casework.service_gap g left join casework.service_gap_end e on e.gap_id = g.id where\s""";

    private final JdbcClient casework;

    JdbcServiceGaps(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public void add(ServiceGap said) {
        casework.sql("""
                insert into casework.service_gap (id, case_file_id, area, words, said_by, said_at)
                values (:id, :file, :area, :words, :by, :at) on conflict do nothing
                """).param("id", said.id().value()).param("file", said.file().value())
                .param("area", said.need().area().name()).param("words", said.need().words())
                .param("by", said.said().by().value()).param("at", ServiceColumns.column(said.said().at())).update();
    }

    @Override
    @Transactional
    public Optional<ServiceGap> find(GapId id) {
        return casework.sql(SELECT + "g.id = ?").param(id.value()).query(JdbcServiceGaps::gap).optional();
    }

    @Override
    @Transactional
    public List<ServiceGap> of(CaseFileId file) {
        return casework.sql(SELECT + "g.case_file_id = ? order by g.said_at desc, g.id").param(file.value())
                .query(JdbcServiceGaps::gap).list();
    }

    @Override
    @Transactional
    public void end(GapId id, ServiceGap.End end) {
        int kept = casework.sql("""
                insert into casework.service_gap_end (gap_id, how, said_by, said_at) values (:id, :how, :by, :at)
                on conflict do nothing
                """).param("id", id.value()).param("how", end.how().name()).param("by", end.said().by().value())
                .param("at", ServiceColumns.column(end.said().at())).update();
        if (kept == 0) {
            throw new StaleRevision();
        }
    }

    private static ServiceGap gap(ResultSet row, int index) throws SQLException {
        var end = ServiceColumns.perhaps(row, "end_at");
        return new ServiceGap(new GapId(row.getObject("id", UUID.class)),
                new CaseFileId(row.getObject("case_file_id", UUID.class)),
                new ServiceGap.Need(ServiceColumns.constant(row, "area", NeedArea.class), row.getString("words")),
                new ServiceGap.Said(ServiceColumns.person(row, "said_by"), ServiceColumns.moment(row, "said_at")),
                end.isEmpty() ? Optional.empty()
                        : Optional.of(new ServiceGap.End(ServiceColumns.constant(row, "how", ServiceGap.GapOver.class),
                                new ServiceGap.Said(ServiceColumns.person(row, "end_by"), end.get()))));
    }
}
