package org.kinward.reporting.service;

import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was asked to serve a child: they have received something of it, and are told to stop when a yes is taken back. */
@Repository
@Transactional(Transactional.TxType.MANDATORY)
public class WhoReceived {

    private final JdbcClient casework;

    WhoReceived(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    /** What they are called, each once. */
    public List<String> of(UUID file) {
        return casework.sql("""
                select distinct p.name from casework.referral r join casework.provider p on p.id = r.provider_id
                where r.case_file_id = :file order by p.name
                """).param("file", file).query((row, _) -> row.getString("name")).list();
    }
}
