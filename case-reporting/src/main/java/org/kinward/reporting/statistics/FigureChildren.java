package org.kinward.reporting.statistics;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.reference.ReferenceNumber;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The children of case files, as far as they are at places that the acting person manages now. */
@Repository
@Transactional(Transactional.TxType.MANDATORY)
public class FigureChildren {

    /** More are no list that anybody goes through. */
    public static final int MOST = 200;

    private final JdbcClient casework;

    FigureChildren(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    /** By number. */
    public List<FigureChild> of(Collection<UUID> files) {
        return casework.sql("""
                select f.intake_id, f.id, f.reference, i.call_word, p.name from casework.case_file f
                join casework.intake i on i.id = f.intake_id left join account.person p on p.id = f.worker_id
                where f.id = any (:files::uuid[]) and f.place_id = any ((select casework.my_managed_places())::uuid[])
                order by f.reference, f.id limit :most
                """).param("files", files.toArray(UUID[]::new)).param("most", MOST)
                .query((row, _) -> new FigureChild(row.getObject("intake_id", UUID.class),
                        row.getObject("id", UUID.class),
                        new ReferenceNumber(row.getString("reference")),
                        Optional.ofNullable(row.getString("call_word")),
                        Optional.ofNullable(row.getString("name"))))
                .list();
    }
}
