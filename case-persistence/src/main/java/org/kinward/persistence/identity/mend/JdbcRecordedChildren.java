package org.kinward.persistence.identity.mend;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.mend.Leaf;
import org.kinward.core.identity.mend.RecordedChild;
import org.kinward.core.identity.mend.RecordedChildren;
import org.kinward.core.reference.ReferenceNumber;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Casework's intakes as the program itself sees them, on the connection that also takes the outbox's tasks. */
@Component
class JdbcRecordedChildren implements RecordedChildren {

    /**
     * Once there is a child the intake is created, whatever its own column says: nothing can end it any more but an erasure
     * that two people have decided, and only while nothing holds it for the law. Each is looked up by itself: asked in the
     * list of columns, the database read every child there is for each page of 500.
     */
    private static final String ALL = """
            select id, reference, agency_id, place_id, worker_id,
                case when c.intake_id is null then state
                    when exists (select from casework.erasure e where e.intake_id = i.id and e.state = 'confirmed')
                        and not exists (select from casework.legal_hold h where h.intake_id = i.id and h.lifted_at is null)
                        then 'erasing'
                    when exists (select from casework.case_file f join casework.file_again a on a.child_id = f.child_id
                        where f.intake_id = i.id and a.agency_id <> i.agency_id and a.opened_at > f.opened_at)
                        then 'given_away'
                    else 'created' end as state,
                (select a.first_reference from casework.file_again a where a.intake_id = i.id) as first_reference
            from casework.intake i
            left join lateral (select k.intake_id from casework.child k where k.intake_id = i.id
                union all select k.intake_id from casework.case_file k where k.intake_id = i.id limit 1) c on true""";
    /** Answers before their pages, because they name them. */
    private static final List<String> PAGES = List.of("account", "accounts", "safety", "health", "language", "told",
            "escort", "adult", "sex_age", "others", "tonight", "contact", "responsible");

    private final JdbcClient jobs;
    private final TransactionTemplate transaction;
    private final RecordedCovers covers;
    private final ForgetRecord record;

    JdbcRecordedChildren(@Qualifier("jobsJdbc") JdbcClient jobs,
            @Qualifier("jobsTransactions") PlatformTransactionManager manager, ForgetRecord record) {
        this.record = record;
        this.jobs = jobs;
        this.transaction = new TransactionTemplate(manager);
        this.covers = new RecordedCovers(jobs);
    }

    @Override
    public Map<ReferenceNumber, RecordedChild> among(Collection<ReferenceNumber> children) {
        if (children.isEmpty()) {
            return Map.of();
        }
        return within(() -> covers.with(jobs.sql(ALL + " where reference in (:references)")
                .param("references", children.stream().map(ReferenceNumber::symbols).toList())
                .query((row, _) -> read(row)).list())).stream()
                .collect(Collectors.toMap(RecordedChild::child, Function.identity()));
    }

    @Override
    public Leaf<RecordedChild> after(String last, int atMost) {
        return within(() -> {
            var leaf = Leaf.of(jobs.sql(ALL + " where reference > :last order by reference limit :most")
                    .param("last", last).param("most", atMost)
                    .query((row, _) -> Leaf.Row.of(row.getString("reference"), () -> read(row))).list());
            return new Leaf<>(covers.with(leaf.children()), leaf.unreadable(), leaf.last());
        });
    }

    @Override
    public boolean forget(ReferenceNumber child) {
        return record.forget(child);
    }

    @Override
    public List<ReferenceNumber> forgottenWith(ReferenceNumber child) {
        return within(() -> jobs.sql("""
                select o.reference from casework.erasure e join casework.erasure o on o.asked_at = e.asked_at
                    and o.answered_at = e.answered_at and o.agency_id = e.agency_id and o.id <> e.id and o.state = 'confirmed'
                where e.reference = :child and e.state = 'confirmed'
                """).param("child", child.symbols()).query(String.class).list()).stream().map(ReferenceNumber::new)
                .toList();
    }

    @Override
    public void forgetAgain(ReferenceNumber child) {
        record.forgetAgain(child);
    }

    @Override
    public void retire(ReferenceNumber child) {
        record.finish(child);
        within(() -> {
            var ending = jobs.sql("""
                    update casework.intake set state = 'discarded', call_word = null,
                        version = version + 1
                    where reference = :reference and state = 'ending'
                        and not exists (select from casework.child c where c.intake_id = intake.id)
                        and not exists (select from casework.case_file c where c.intake_id = intake.id)
                    returning id
                    """).param("reference", child.symbols()).query(UUID.class).optional();
            ending.ifPresent(this::forget);
            return jobs.sql("""
                    update casework.reference_number set state = 'retired', settled_at = now()
                    where symbols = :reference and state = 'reserved' and exists (select from casework.intake i
                        where i.reference = symbols and i.state = 'discarded')
                    """).param("reference", child.symbols()).update();
        });
    }

    /** Everything that was said, asked or planned goes; what stays is that somebody ended this number, when and why. */
    private void forget(UUID intake) {
        Stream.concat(PAGES.stream().map(page -> "first_hour_" + page),
                Stream.of("answer_before", "account_used", "line_ended", "event_line", "head_count_line", "search",
                        "shift_note", "visitor", "incident_child", "task", "file_again_known", "file_again"))
                .forEach(table -> jobs.sql("delete from casework." + table + " where intake_id = :intake")
                        .param("intake", intake).update());
        jobs.sql("update casework.intake set found_with = null where found_with = :intake").param("intake", intake)
                .update();
        jobs.sql("delete from casework.idempotency where result = :intake::text").param("intake", intake).update();
        jobs.sql("delete from casework.figure_change where thing = :intake").param("intake", intake).update();
    }

    private static RecordedChild read(ResultSet row) throws SQLException {
        var at = new CareRight.ChildAt(new ReferenceNumber(row.getString("reference")),
                row.getObject("id", UUID.class), new AgencyId(row.getObject("agency_id", UUID.class)),
                new PlaceId(row.getObject("place_id", UUID.class)),
                Optional.ofNullable(row.getString("first_reference")).map(ReferenceNumber::new));
        var worker = Optional.ofNullable(row.getObject("worker_id", UUID.class)).map(PersonId::new);
        return new RecordedChild(at, worker,
                RecordedChild.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)));
    }

    private <T> T within(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }
}
