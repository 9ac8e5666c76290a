package org.kinward.persistence.consent;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.child.SpokenLanguage;
import org.kinward.core.consent.DataUseStatement;
import org.kinward.core.consent.DataUseStatements;
import org.kinward.core.consent.NewStatement;
import org.kinward.core.consent.ShownStatement;
import org.kinward.core.consent.StatementVersion;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Versions are only ever added, so there is no row class to change: single statements, in the transaction of the page.
 */
@Repository
class JdbcDataUseStatements implements DataUseStatements {

    static final String MY_COUNTRY = """
            (select a.country from account.agency a where a.id = any ((select casework.my_agencies())::uuid[]) limit 1)
            """;

    private static final String TEXTS = """
            select s.id, s.number, s.published_at, t.language, t.told, t.cannot_keep
            from casework.data_use_statement s join casework.data_use_statement_text t on t.statement_id = s.id
            """;

    private static final String OWN_FIRST = " order by s.country desc, s.number desc, t.language";

    private final JdbcClient casework;

    JdbcDataUseStatements(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public DataUseStatement current() {
        var rows = casework
                .sql(TEXTS + "where s.id = casework.statement_in_force(%s)".formatted(MY_COUNTRY) + OWN_FIRST)
                .query(StatementRow::of).list();
        return StatementRow.together(rows).getFirst();
    }

    @Override
    @Transactional
    public ShownStatement current(SpokenLanguage language) {
        return current().shownIn(language);
    }

    @Override
    @Transactional
    public Optional<DataUseStatement> find(StatementVersion version) {
        var rows = casework.sql(TEXTS + "where s.id = :id" + OWN_FIRST).param("id", version.value())
                .query(StatementRow::of).list();
        return StatementRow.together(rows).stream().findFirst();
    }

    @Override
    @Transactional
    public List<DataUseStatement> all() {
        var rows = casework.sql(TEXTS + "where s.country in ('', %s)".formatted(MY_COUNTRY) + OWN_FIRST)
                .query(StatementRow::of).list();
        return StatementRow.together(rows);
    }

    @Override
    @Transactional
    public boolean publish(NewStatement statement) {
        // two administrators at the same moment come one after the other, so that each gets a number of its own
        casework.sql("select pg_advisory_xact_lock(hashtext('casework.data_use_statement'))").query().singleRow();
        var kept = casework.sql("""
                insert into casework.data_use_statement (id, country, number, published_at, published_by)
                select :id, mine.country, 1 + coalesce((select max(v.number) from casework.data_use_statement v
                    where v.country = mine.country), 0), :at, :by
                from (select %s as country) mine
                on conflict (id) do nothing
                """.formatted(MY_COUNTRY)).param("id", statement.version().value())
                .param("at", statement.at().atOffset(ZoneOffset.UTC)).param("by", statement.by().value()).update();
        if (kept == 1) {
            statement.texts().forEach(text -> casework.sql("""
                    insert into casework.data_use_statement_text (statement_id, language, told, cannot_keep)
                    values (:id, :language, :told, :cannotKeep)
                    """).param("id", statement.version().value()).param("language", text.language().code())
                    .param("told", text.told()).param("cannotKeep", text.cannotKeep()).update());
        }
        return kept == 1;
    }
}
