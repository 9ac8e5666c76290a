package org.kinward.persistence.intake.firsthour;

import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.EntityExistsException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import org.hibernate.Session;
import org.hibernate.exception.ConstraintViolationException;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.answering.RecordPages;
import org.kinward.core.intake.childpaper.ChildPaper;
import org.kinward.core.intake.column.PageColumn;
import org.kinward.core.intake.column.RecordPage;
import org.kinward.core.intake.firsthour.FirstHourPages;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps each page as one row of its own table. */
@Repository
class JpaFirstHourPages implements FirstHourPages {

    /** What was not asked in those days was not asked yet; the version is that of today, which it may replace. */
    private static final String EARLIER = """
            select r.* from casework.answer_before b
            join casework.first_hour_{page} t on t.intake_id = b.intake_id
            cross join lateral (select jsonb_object_agg(k, 'NOT_ASKED_YET') as unasked
                from jsonb_object_keys(to_jsonb(t)) k where right(k, 9) = '_standing') s
            cross join lateral jsonb_populate_record(cast(null as casework.first_hour_{page}),
                s.unasked || b.before || jsonb_build_object('version', t.version)) r
            where b.id = :account and b.intake_id = :intake and b.page in (:page, 'first_hour_' || :page)
            """;

    private final EntityManager rows;
    private final JdbcClient sql;
    private final RecordPages days;

    JpaFirstHourPages(EntityManager rows, JdbcClient sql, RecordPages days) {
        this.rows = rows;
        this.sql = sql;
        this.days = days;
    }

    @Override
    public List<IntakePage> some(IntakeId intake, Set<Class<? extends IntakePage>> pages) {
        var asked = Stream.<Class<? extends RecordPage>>concat(RecordPages.ALL.stream(), Stream.of(ChildPaper.class))
                .filter(pages::contains)
                .collect(Collectors.<Class<? extends RecordPage>>toUnmodifiableSet());
        var hour = read(intake,
                FirstHourRow.PageKind.ALL.stream().filter(kind -> pages.contains(kind.page())).toList());
        return asked.isEmpty() ? hour : Stream.concat(hour.stream(), days.some(intake, asked).stream()).toList();
    }

    @Override
    public Saved save(IntakePage page, Change change) {
        if (page instanceof RecordPage one) {
            return days.save(one, change);
        }
        var kind = FirstHourRow.PageKind.of(page.getClass());
        var before = page.revision().equals(Revision.NEW) ? Optional.<IntakePage>empty()
                : Optional.ofNullable(rows.find(kind.row(), page.intake().value())).map(FirstHourRow::toPage);
        if (before.filter(saved -> change.keepsBefore() || saved.head().toldBy() != page.head().toldBy()).isPresent()) {
            keepBefore(kind.word(), page, change);
        }
        return new Saved(write(kind.rowOf(page), page), before);
    }

    @Override
    public List<IntakePage> allOf(IntakeId intake) {
        return read(intake, FirstHourRow.PageKind.ALL);
    }

    /** Read apart from the rows of this transaction: the present answers stay what they are until somebody saves. */
    @Override
    public Optional<IntakePage> earlier(IntakeId intake, Class<? extends IntakePage> page, UUID account) {
        if (RecordPage.class.isAssignableFrom(page)) {
            return days.earlier(intake, page.asSubclass(RecordPage.class), account).map(IntakePage.class::cast);
        }
        var kind = FirstHourRow.PageKind.of(page);
        var session = rows.unwrap(Session.class);
        return session.doReturningWork(connection -> {
            try (var apart = session.getSessionFactory().openStatelessSession(connection)) {
                return apart.createNativeQuery(EARLIER.replace("{page}", kind.word()), kind.row())
                        .setParameter("account", account).setParameter("intake", intake.value())
                        .setParameter("page", kind.word()).getResultList().stream().findFirst()
                        .map(FirstHourRow::toPage);
            }
        });
    }

    @Override
    public boolean isUsed(UUID choice) {
        return sql.sql("select exists (select from casework.account_used where id = :id)").param("id", choice)
                .query(Boolean.class).single();
    }

    @Override
    public boolean use(Used used, Change change) {
        var page = used.page();
        return sql.sql("""
                insert into casework.account_used
                    (id, intake_id, page, revision, told_by, told_on, why, chosen_by, chosen_at)
                values (:id, :intake, :page, :revision, :toldBy, :toldOn, :why, :by, :at) on conflict do nothing
                """).param("id", used.id()).param("intake", page.intake().value())
                .param("page", word(page))
                .param("revision", used.revision().number()).param("toldBy", page.head().toldBy().name())
                .param("toldOn", page.head().toldOn()).param("why", used.why()).param("by", change.by().value())
                .param("at", Timestamp.from(change.at())).update() == 1;
    }

    private static String word(IntakePage page) {
        return page instanceof RecordPage days ? PageColumn.word(days.getClass())
                : FirstHourRow.PageKind.of(page.getClass()).word();
    }

    /** One statement for intake, pages and accounts; whoever asks for the intake in this transaction has it already. */
    private List<IntakePage> read(IntakeId intake, List<FirstHourRow.PageKind<?>> kinds) {
        var joins = new StringBuilder("from IntakeRow i");
        var names = new StringBuilder("select i");
        for (var kind : kinds) {
            var row = kind.word() + "_row";
            names.append(", ").append(row);
            joins.append(" left join ").append(kind.row().getSimpleName()).append(' ').append(row).append(" on ")
                    .append(row).append(".intakeId = i.id");
            if (kind.row() == AccountsRow.class) {
                joins.append(" left join fetch ").append(row).append(".accounts");
            }
        }
        var found = rows.createQuery(names + " " + joins + " where i.id = :intake", Object[].class)
                .setParameter("intake", intake.value()).getResultList();
        return found.stream().limit(1).flatMap(Arrays::stream).filter(FirstHourRow.class::isInstance)
                .map(row -> ((FirstHourRow) row).toPage()).toList();
    }

    private Revision write(FirstHourRow row, IntakePage page) {
        try {
            FirstHourRow kept = row;
            if (page.revision().equals(Revision.NEW)) {
                rows.persist(row);
            } else {
                kept = rows.merge(row);
            }
            rows.flush();
            if (kept.revision().equals(page.revision())) {
                // what was changed lies in the vault alone, and is a change of this page all the same
                rows.lock(kept, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
            }
            return kept.revision();
        } catch (PersistenceException refused) {
            throw isStale(refused) ? new StaleRevision() : refused;
        }
    }

    /** A second first save meets the primary key; every other broken rule is a mistake of ours. */
    private static boolean isStale(PersistenceException refused) {
        return switch (refused) {
            case OptimisticLockException _,EntityExistsException _ -> true;
            case ConstraintViolationException broken ->
                Objects.requireNonNullElse(broken.getConstraintName(), "").endsWith("_pk");
            default -> false;
        };
    }

    /** One statement, which looks itself at what stands there now. */
    private void keepBefore(String word, IntakePage page, Change change) {
        var accounts = "accounts".equals(word)
                ? " || jsonb_build_object('accounts', (select jsonb_agg(to_jsonb(a)) from casework.first_hour_account a"
                        + " where a.intake_id = t.intake_id))"
                : "";
        sql.sql("insert into casework.answer_before (intake_id, page, before, replaced_by, replaced_at) "
                + "select t.intake_id, :page, to_jsonb(t)" + accounts + ", :by, :at from casework.first_hour_" + word
                + " t where t.intake_id = :intake and t.version = :version and (:always or t.told_by <> :toldBy)")
                .param("page", word).param("by", change.by().value()).param("at", Timestamp.from(change.at()))
                .param("intake", page.intake().value()).param("version", page.revision().number() - 1)
                .param("always", change.keepsBefore()).param("toldBy", page.head().toldBy().name()).update();
    }
}
