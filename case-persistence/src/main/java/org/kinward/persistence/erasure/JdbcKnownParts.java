package org.kinward.persistence.erasure;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.kinward.core.identity.mend.part.ReplayParts;
import org.kinward.core.identity.mend.part.ReplayParts.GonePart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What an older copy of casework does not know: that photographs are gone, and that a part of a closed file was erased. What two
 * people have decided and is being carried out says so itself, in their names.
 */
@Component
class JdbcKnownParts implements ReplayParts.KnownParts {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcKnownParts.class);

    private static final Set<String> BUSY = Set.of("55P03", "57014", "40001", "40P01");

    private static final String GONE = """
            with gone as (select one.*, i.id as intake_id from unnest(:children::text[], :parts::text[], :ats::timestamptz[])
                    with ordinality as one (child, part, at, place)
                join casework.intake i on i.reference = one.child
                where not exists (select from casework.erasure e where e.intake_id = i.id and e.part = one.part
                    and e.state = 'part_confirmed')),
            """;

    /** On the day on which they were erased; nobody looks a second time at what is gone. */
    private static final String PHOTOGRAPHS = GONE + """
            written as (insert into casework.document_line (document_id, number, move, why, photograph, first_person, said_at)
                select d.id, coalesce((select max(l.number) from casework.document_line l where l.document_id = d.id), 0) + 1,
                    'TAKEN_AWAY', 'COPY_RESTORED', true, d.put_by, g.at
                from gone g join casework.case_file f on f.intake_id = g.intake_id
                join casework.document d on d.case_file_id = f.id and d.photograph and d.put_at <= g.at
                where g.part = 'PHOTOGRAPHS' and not exists (select from casework.document_line l
                    where l.document_id = d.id and l.move <> 'KEPT')
                returning document_id),
            looked as (delete from casework.task t using written w where t.kind = 'SCREEN_PHOTOGRAPH'
                and t.thing_id = w.document_id and t.done_at is null)
            select distinct g.place from written w join casework.document d on d.id = w.document_id
            join casework.case_file f on f.id = d.case_file_id join gone g on g.intake_id = f.intake_id
            where g.part = 'PHOTOGRAPHS'
            """;

    /** Those that were erased since a file was closed that is still closed, without a word of it. */
    private static final String UNSAID = GONE + """
            unsaid as (select g.* from gone g join casework.case_file f on f.intake_id = g.intake_id and f.state = 'closed'
                cross join lateral (select max(o.moved_at) as moved_at from casework.file_move o
                    where o.case_file_id = f.id and o.state = 'CLOSED') m
                where g.at >= m.moved_at and not exists (select from casework.erasure e where e.intake_id = g.intake_id
                    and e.part = g.part and e.state = 'part_done' and e.answered_at >= m.moved_at))
            """;

    private static final String SAY = UNSAID + """
            , written as (insert into casework.erasure (id, intake_id, agency_id, place_id, reference, part, reason, state,
                    asked_at, answered_at)
                select gen_random_uuid(), i.id, i.agency_id, i.place_id, i.reference, u.part, 'COPY_RESTORED', 'part_done',
                    u.at, u.at from unsaid u join casework.intake i on i.id = u.intake_id returning intake_id, part)
            select u.place from written w join unsaid u on u.intake_id = w.intake_id and u.part = w.part
            """;

    /** Nobody has to answer any more what was asked before. */
    private static final String OVER = UNSAID + """
            update casework.erasure e set state = 'expired', answered_at = now() from unsaid u
            where e.intake_id = u.intake_id and e.part = u.part and e.state = 'asked' and e.asked_at <= u.at
            """;

    private final JdbcClient jobs;
    private final TransactionTemplate transaction;

    JdbcKnownParts(@Qualifier("jobsJdbc") JdbcClient jobs,
            @Qualifier("jobsTransactions") PlatformTransactionManager manager) {
        this.jobs = jobs;
        this.transaction = new TransactionTemplate(manager);
    }

    @Override
    public Collection<GonePart> goneAgain(Collection<GonePart> parts) {
        var all = List.copyOf(parts);
        try {
            return Objects.requireNonNull(transaction.execute(_ -> saidGone(all)));
        } catch (DataAccessException failed) {
            if (!isBusy(failed)) {
                throw failed;
            }
            LOG.info("Somebody works on a file with a part that came back: it is said at the next round");
            return List.of();
        }
    }

    /** A lock or a statement that was not waited for any longer, or two that waited for each other. */
    private static boolean isBusy(DataAccessException failed) {
        return NestedExceptionUtils.getMostSpecificCause(failed) instanceof SQLException sql
                && BUSY.contains(String.valueOf(sql.getSQLState()));
    }

    private Set<GonePart> saidGone(List<GonePart> all) {
        Set<GonePart> back = new HashSet<>(places(PHOTOGRAPHS, all));
        of(OVER, all).update();
        back.addAll(places(SAY, all));
        return back;
    }

    private List<GonePart> places(String statement, List<GonePart> all) {
        return of(statement, all).query((row, _) -> all.get(row.getInt("place") - 1)).list();
    }

    private JdbcClient.StatementSpec of(String statement, List<GonePart> all) {
        return jobs.sql(statement).param("children", words(all, one -> one.child().symbols()))
                .param("parts", words(all, one -> one.compartment().name()))
                .param("ats", words(all, one -> one.at().toString()));
    }

    private static String[] words(List<GonePart> all, Function<GonePart, String> word) {
        return all.stream().map(word).toArray(String[]::new);
    }
}
