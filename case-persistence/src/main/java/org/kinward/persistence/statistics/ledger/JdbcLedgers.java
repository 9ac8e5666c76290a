package org.kinward.persistence.statistics.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

import org.kinward.core.access.AgencyId;
import org.kinward.core.statistics.desk.FamilyId;
import org.kinward.core.statistics.desk.KeptFamily;
import org.kinward.core.statistics.desk.KeptLedger;
import org.kinward.core.statistics.desk.Ledgers;
import org.kinward.core.statistics.ledger.Audience;
import org.kinward.core.statistics.ledger.Ledger;
import org.kinward.core.statistics.ledger.LedgerHead;
import org.kinward.core.statistics.ledger.Release;
import org.kinward.core.statistics.ledger.ReleaseFamily;
import org.kinward.core.statistics.noisy.NoisyLedger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Ledgers in PostgreSQL. Each writing is one transaction that begins with the head: what is killed in the middle leaves nothing. */
@Repository
class JdbcLedgers implements Ledgers {

    private final LedgerTransactions transactions;

    JdbcLedgers(LedgerTransactions transactions) {
        this.transactions = transactions;
    }

    private record Counted(Release release, int snapshot) {
    }

    @Override
    public boolean declare(KeptFamily family) {
        return transactions.of(family.agency(), sql -> {
            if (!new FamilyRows(sql).add(family)) {
                return false;
            }
            LedgerHeads.EXACT.add(sql, family.id(), Ledger.of(family.declared()).head());
            if (family.declared().protection() == ReleaseFamily.Protection.NOISY) {
                LedgerHeads.NOISY.add(sql, family.id(), NoisyLedger.of(family.declared()).head());
            }
            return true;
        });
    }

    @Override
    public List<Overview> of(AgencyId agency) {
        return transactions.read(agency, sql -> new FamilyRows(sql).all().stream()
                .map(family -> new Overview(family, out(sql, family.id()))).toList());
    }

    @Override
    public Optional<KeptLedger> find(AgencyId agency, FamilyId family) {
        return read(agency, family, _ -> true);
    }

    @Override
    public Optional<KeptLedger> look(AgencyId agency, FamilyId family, OptionalInt issue) {
        return read(agency, family, number -> issue.isPresent() && number == issue.getAsInt());
    }

    private Optional<KeptLedger> read(AgencyId agency, FamilyId family, IntPredicate proved) {
        return transactions.read(agency, sql -> new FamilyRows(sql).one(family).flatMap(
                kept -> LedgerHeads.EXACT.read(sql, family).map(head -> ledger(sql, kept, head, proved))));
    }

    @Override
    public boolean keep(KeptLedger before, Ledger next, Writing writing) {
        var family = before.family().id();
        return transactions.of(before.family().agency(), sql -> {
            if (!LedgerHeads.EXACT.move(sql, family, before.head(), next.head())) {
                return false;
            }
            writing.counted().ifPresent(counted -> {
                addIssue(sql, before, next, writing);
                sql.sql("update statistics.release_job set step = 'DONE', moved_at = ? where id = ?")
                        .params(FamilyRows.moment(writing.at()), counted.job()).update();
            });
            for (int number = before.ledger().returns().size(); number < next.returns().size(); number++) {
                new ReturnRows(sql, family).add(number, next.returns().get(number));
            }
            return true;
        });
    }

    private static void addIssue(JdbcClient sql, KeptLedger before, Ledger next, Writing writing) {
        var family = before.family().id();
        int releases = before.ledger().releases().size();
        if (next.releases().size() > releases) {
            var release = next.releases().getLast();
            var atoms = new ArrayList<Long>();
            for (long count : release.atoms().toArray()) {
                atoms.add(count);
            }
            sql.sql("insert into statistics.release values (?, ?, ?, ?, ?)").params(family.value(), releases,
                    release.day(), writing.counted().orElseThrow().snapshot(), atoms.toArray(Long[]::new)).update();
        }
        new IssueRows(sql, family).add(before.ledger().issues().size(), next.issues().getLast(), writing);
    }

    private static KeptLedger ledger(JdbcClient sql, KeptFamily family, LedgerHead head, IntPredicate proved) {
        var counted = sql.sql("""
                select day, snapshot, atoms from statistics.release where family_id = ? order by number
                """).param(family.id().value())
                .query((row, _) -> new Counted(new Release(row.getObject(1, LocalDate.class),
                        IssueRows.counts((Long[]) row.getArray(3).getArray())), row.getInt(2)))
                .list();
        var issues = new IssueRows(sql, family.id()).all(proved);
        var ledger = new Ledger(family.declared(), counted.stream().map(Counted::release).toList(),
                issues.stream().map(IssueRows.Kept::issue).toList(), new ReturnRows(sql, family.id()).all());
        return new KeptLedger(family, ledger, head, counted.stream().map(Counted::snapshot).toList(),
                issues.stream().map(IssueRows.Kept::figures).toList());
    }

    private static List<Out> out(JdbcClient sql, FamilyId family) {
        return sql.sql("""
                select i.number, r.day, i.audience from statistics.issue i
                join statistics.release r on r.family_id = i.family_id and r.number = i.release
                where i.family_id = :family
                union all select number, day, audience from statistics.noisy_issue where family_id = :family order by 1
                """).param("family", family.value())
                .query((row, _) -> new Out(row.getInt(1), row.getObject(2, LocalDate.class),
                        Audience.valueOf(row.getString(3))))
                .list();
    }
}
