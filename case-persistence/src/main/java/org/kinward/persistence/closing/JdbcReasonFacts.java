package org.kinward.persistence.closing;

import java.time.Instant;

import jakarta.transaction.Transactional;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.closing.ReasonFacts;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The same questions that the fence of a closing asks. */
@Repository
class JdbcReasonFacts implements ReasonFacts {

    private final JdbcClient casework;

    JdbcReasonFacts(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public boolean isSearchedFor(CaseFileId file) {
        return casework.sql("select casework.is_searched_for(:file)").param("file", file.value())
                .query(Boolean.class).single();
    }

    @Override
    @Transactional
    public boolean isForCertain(CaseFileId file, int years, Instant now) {
        return casework.sql("select casework.is_for_certain(:file, :years, :now)").param("file", file.value())
                .param("years", years).param("now", ClosingRows.column(now)).query(Boolean.class).single();
    }
}
