package org.kinward.persistence.statistics.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.statistics.desk.FamilyId;
import org.kinward.core.statistics.desk.KeptFamily;
import org.kinward.core.statistics.ledger.Audience;
import org.kinward.core.statistics.ledger.ReleaseFamily;
import org.kinward.core.statistics.noisy.NoisyIssue;
import org.kinward.core.statistics.noisy.NoisyLedger;
import org.kinward.core.statistics.noisy.NoisyLedgers;
import org.kinward.core.statistics.noisy.NoisyTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Noisy ledgers in PostgreSQL. Each writing begins with the head, so the budget is spent once and what is killed leaves nothing. */
@Repository
class JdbcNoisyLedgers implements NoisyLedgers {

    private final LedgerTransactions transactions;
    private final JdbcFamilyCounts counts;

    JdbcNoisyLedgers(LedgerTransactions transactions, JdbcFamilyCounts counts) {
        this.transactions = transactions;
        this.counts = counts;
    }

    @Override
    public Optional<Kept> find(AgencyId agency, FamilyId family) {
        return transactions.read(agency, sql -> new FamilyRows(sql).one(family)
                .filter(kept -> kept.declared().protection() == ReleaseFamily.Protection.NOISY)
                .flatMap(kept -> LedgerHeads.NOISY.read(sql, family).map(
                        head -> new Kept(kept, new NoisyLedger(kept.declared(), issues(sql, family)), head))));
    }

    @Override
    public boolean keep(Kept before, NoisyLedger next, PersonId by, Instant at) {
        var family = before.family().id();
        return transactions.of(before.family().agency(), sql -> {
            if (!LedgerHeads.NOISY.move(sql, family, before.head(), next.head())) {
                return false;
            }
            for (int number = before.ledger().issues().size(); number < next.issues().size(); number++) {
                var issue = next.issues().get(number);
                sql.sql("insert into statistics.noisy_issue values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").params(
                        family.value(), number, issue.table(), issue.snapshot(), issue.day(), issue.audience().name(),
                        issue.spent(), issue.counts().toArray(Integer[]::new), by.value(), FamilyRows.moment(at))
                        .update();
            }
            return true;
        });
    }

    @Override
    public Counting count(KeptFamily family, NoisyTable table, OptionalInt at) {
        return counts.count(family, table, at);
    }

    private static List<NoisyIssue> issues(JdbcClient sql, FamilyId family) {
        return sql.sql("""
                select table_name, snapshot, day, audience, spent, counts from statistics.noisy_issue
                where family_id = ? order by number
                """).param(family.value())
                .query((row, _) -> new NoisyIssue(row.getString(1), row.getInt(2), row.getObject(3, LocalDate.class),
                        Audience.valueOf(row.getString(4)), row.getInt(5),
                        List.of((Integer[]) row.getArray(6).getArray())))
                .list();
    }
}
