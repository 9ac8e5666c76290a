package org.kinward.persistence.erasure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.erasure.part.EndParts;
import org.kinward.core.erasure.part.ErasedPart;
import org.kinward.core.reference.ReferenceNumber;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads, as the program itself, which parts two people have decided about, and writes down that they are gone. */
@Component
class JdbcDecidedParts implements EndParts.Decided {

    private static final int AT_ONCE = 100;

    /** Nothing is carried out on a file that is open, whatever was decided. */
    private static final String WAITING = """
             from casework.erasure e where e.state = 'part_confirmed'
                and exists (select from casework.case_file f where f.intake_id = e.intake_id and f.state = 'closed')
            """;

    private final JdbcClient jobs;
    private final TransactionTemplate transaction;

    JdbcDecidedParts(@Qualifier("jobsJdbc") JdbcClient jobs,
            @Qualifier("jobsTransactions") PlatformTransactionManager manager) {
        this.jobs = jobs;
        this.transaction = new TransactionTemplate(manager);
    }

    @Override
    public List<UUID> waitingAfter(UUID last) {
        return Objects.requireNonNull(transaction.execute(_ -> jobs
                .sql("select e.id" + WAITING + " and e.id > :last order by e.id limit :most").param("last", last)
                .param("most", AT_ONCE).query(UUID.class).list()));
    }

    @Override
    public int late() {
        return Objects.requireNonNull(transaction.execute(_ -> jobs.sql("""
                select count(*) from casework.erasure e where e.state = 'part_confirmed'
                    and e.answered_at < now() - interval '1 hour'
                """).query(Integer.class).single()));
    }

    @Override
    public Optional<EndParts.PartOfChild> find(UUID request) {
        return Objects.requireNonNull(transaction.execute(_ -> jobs
                .sql("select e.id, e.reference, e.part" + WAITING + " and e.id = :id").param("id", request)
                .query((row, _) -> new EndParts.PartOfChild(row.getObject("id", UUID.class),
                        new ReferenceNumber(row.getString("reference")), ErasedPart.valueOf(row.getString("part"))))
                .optional()));
    }

    @Override
    public void done(EndParts.PartOfChild part) {
        transaction.executeWithoutResult(_ -> {
            if (part.part() == ErasedPart.PHOTOGRAPHS) {
                takenAway(part.request());
            }
            jobs.sql("update casework.erasure set state = 'part_done' where id = :id and state = 'part_confirmed'")
                    .param("id", part.request()).update();
        });
    }

    /** In the name of who asked; what was taken away before stays as it was said. Nobody looks a second time at what is gone. */
    private void takenAway(UUID request) {
        jobs.sql("""
                with written as (insert into casework.document_line (document_id, number, move, why, photograph, first_person,
                    said_by, said_at)
                select d.id, coalesce((select max(l.number) from casework.document_line l where l.document_id = d.id), 0) + 1,
                    'TAKEN_AWAY', 'NOT_NEEDED', true, d.put_by, e.asked_by, e.answered_at
                from casework.erasure e join casework.case_file f on f.intake_id = e.intake_id
                join casework.document d on d.case_file_id = f.id and d.photograph
                where e.id = :id and e.state = 'part_confirmed' and not exists (select from casework.document_line l
                    where l.document_id = d.id and l.move <> 'KEPT') returning document_id)
                delete from casework.task t using written w where t.kind = 'SCREEN_PHOTOGRAPH' and t.thing_id = w.document_id
                    and t.done_at is null
                """).param("id", request).update();
    }
}
