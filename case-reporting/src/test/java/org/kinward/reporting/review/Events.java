package org.kinward.reporting.review;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.reporting.House.Recorded;
import org.kinward.reporting.ReportingTest;

/** What happens to children, put into the database behind every fence. */
record Events(TestDatabase database, PersonId by) {

    private static final OffsetDateTime MONDAY = ReportingTest.Floor.MONDAY.atOffset(ZoneOffset.UTC);

    /** A return: prepared (1), on the way (2), called off (3). */
    void returns(Recorded child, int how) {
        var home = UUID.randomUUID();
        database.superuser().sql("insert into casework.return_home values (?, ?, 1, ?, ?)")
                .params(home, child.file(), by.value(), MONDAY.minusDays(9)).update();
        if (how == 3) {
            database.superuser().sql("""
                    insert into casework.return_move (return_id, number, state, words, moved_by, moved_at)
                    values (?, 1, 'CALLED_OFF', 'The road is closed', ?, ?)
                    """).params(home, by.value(), MONDAY.minusDays(3)).update();
        } else if (how == 2) {
            way(home, child);
        }
    }

    private void way(UUID home, Recorded child) {
        var family = UUID.randomUUID();
        database.superuser().sql("insert into casework.return_family values (?, ?, ?, ?)")
                .params(family, child.file(), by.value(), MONDAY.minusDays(9)).update();
        database.superuser().sql("""
                insert into casework.return_line values (?, 1, ?, 'WITH_KIN', ?::date, '{LEAD_WORKER}', 'AGREES', 'WE_OURSELVES',
                    '', ?, ?)
                """).params(home, family, MONDAY.toLocalDate(), by.value(), MONDAY.minusDays(8)).update();
        database.superuser().sql("""
                insert into casework.return_move (return_id, number, state, version, words, moved_by, moved_at)
                values (?, 1, 'ON_THE_WAY', 1, '', ?, ?)
                """).params(home, by.value(), MONDAY.minusDays(1)).update();
    }

    void gap(Recorded child, boolean over) {
        var gap = UUID.randomUUID();
        database.superuser().sql("insert into casework.service_gap values (?, ?, 'SCHOOL', 'A school', ?, ?)")
                .params(gap, child.file(), by.value(), MONDAY.minusDays(6)).update();
        if (over) {
            database.superuser().sql("insert into casework.service_gap_end values (?, 'FOUND', ?, ?)")
                    .params(gap, by.value(), MONDAY.minusDays(2)).update();
        }
    }

    /** In the house from then on, until then if that is not null. */
    void stay(Recorded child, PlaceId place, Instant from, Instant until) {
        var left = until == null ? null : until.atOffset(ZoneOffset.UTC);
        database.superuser().sql("""
                insert into casework.stay (id, case_file_id, place_id, arrived_at, arrived_by, written_at, left_at, left_how,
                    left_by, left_written_at) values (gen_random_uuid(), :file, :place, :from, :by, :from, :left::timestamptz,
                    case when :left::timestamptz is not null then 'HANDED_OVER' end,
                    case when :left::timestamptz is not null then :by::uuid end, :left::timestamptz)
                """).param("file", child.file()).param("place", place.value())
                .param("from", from.atOffset(ZoneOffset.UTC)).param("by", by.value()).param("left", left).update();
    }

    /** May not go out: since so many days, until now or until somebody said otherwise. */
    void shutIn(Recorded child, int days, boolean over) {
        database.superuser().sql("""
                insert into casework.stay_review select s.id, n, 'COURT', '', case when n = 3 and :over then 'FREELY' else 'NOT' end,
                    'At the gate', :by, at, 'HOUSE', '', at from casework.stay s, (values (1, :first::timestamptz),
                    (2, :last::timestamptz), (3, :last::timestamptz)) as looks (n, at) where s.case_file_id = :file
                """).param("over", over).param("by", by.value()).param("first", MONDAY.minusDays(days))
                .param("last", MONDAY.minusHours(1)).param("file", child.file()).update();
    }

    void sex(Recorded child, String sex) {
        database.superuser().sql("""
                insert into casework.first_hour_sex_age (intake_id, told_by, told_on, sex, sex_standing, age_form,
                    age_standing, age_best, age_on, age_basis, birth_earliest, birth_latest, version)
                values (?, 'SEEN', '2026-10-01', ?, 'ESTIMATED_BY_WORKER', 'YEARS', 'ESTIMATED_BY_WORKER', 9, '2026-10-01',
                    'ESTIMATE', '2016-10-01', '2017-10-01', 0)
                """).params(child.intake(), sex).update();
    }

    /** Whoever was born on this day, as far as is known. */
    void born(Recorded child, LocalDate earliest) {
        database.superuser()
                .sql("update casework.first_hour_sex_age set birth_earliest = ?, birth_latest = ? where intake_id = ?")
                .params(earliest, earliest, child.intake()).update();
    }

    /** Help after eighteen is planned. */
    void aftercare(Recorded child) {
        database.superuser().sql("""
                insert into casework.aftercare_line (case_file_id, number, state, offered, words, wishes, written_by, written_at)
                values (?, 1, 'PLANNED', '{WORK}', 'A friend takes her in', 'To sew', ?, ?)
                """).params(child.file(), by.value(), MONDAY).update();
    }

    /** A carer was asked twice; what was said last counts. */
    void difficult(Recorded child, String first, String last) {
        for (var said : List.of(first, last)) {
            var talk = UUID.randomUUID();
            database.superuser().sql("""
                    insert into casework.functioning values (?, ?, 'FIVE_TO_SEVENTEEN', 'MOTHER', 12, '2026-11-01', ?, ?)
                    """).params(talk, child.file(), by.value(), MONDAY.minusDays(said.equals(last) ? 1 : 2)).update();
            database.superuser().sql("insert into casework.functioning_answer values (?, 'HEARING', ?)")
                    .params(talk, said).update();
        }
    }

    /** The first assessment is asked for within 72 hours, as the agency has set it, and given after so many; never if none. */
    void assessed(Recorded child, OptionalInt hours) {
        database.superuser().sql("""
                insert into casework.task (id, intake_id, agency_id, place_id, worker_id, kind, urgent, for_whom, due_at, thing_id,
                    done_at, done_by)
                select gen_random_uuid(), f.intake_id, f.agency_id, f.place_id, f.worker_id, 'FIRST_ASSESSMENT', false, 'place',
                    f.opened_at + interval '72 hours', f.id, f.opened_at + make_interval(hours => :hours::integer),
                    case when :hours::integer is not null then :by end
                from casework.case_file f where f.id = :file
                """).param("by", by.value(), Types.OTHER).param("file", child.file())
                .param("hours", hours.isPresent() ? hours.getAsInt() : null, Types.INTEGER).update();
    }

    /** Its task is done before its day. */
    void done(Recorded child, String kind) {
        database.superuser().sql("update casework.task set done_at = ?, done_by = ? where intake_id = ? and kind = ?")
                .params(MONDAY.minusHours(1), by.value(), child.intake(), kind).update();
    }

    void counted(PlaceId place, String day, String half) {
        database.superuser().sql("""
                insert into casework.head_count values (gen_random_uuid(), ?, ?::date, ?, 1, '', ?, ?)
                """).params(place.value(), day, half, by.value(), MONDAY).update();
    }
}
