package org.kinward.reporting.review;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.reporting.House.Recorded;

/** What happens in a house and after it, put into the database behind every fence. */
public record Happenings(TestDatabase database, PersonId by) {

    /** A task about a thing of its own, or about none. */
    void task(Recorded child, String kind, boolean urgent, Instant due) {
        database.superuser().sql("""
                insert into casework.task (id, intake_id, agency_id, place_id, worker_id, kind, urgent, for_whom, due_at, thing_id)
                select gen_random_uuid(), f.intake_id, f.agency_id, f.place_id, f.worker_id, :kind, :urgent, 'place', :due,
                    case when :kind <> 'MAKE_SAFE' then gen_random_uuid() end from casework.case_file f where f.id = :file
                """).param("kind", kind).param("urgent", urgent).param("due", at(due)).param("file", child.file())
                .update();
    }

    void visitor(Recorded child, PlaceId place, Instant came, String why) {
        database.superuser().sql("""
                insert into casework.visitor (id, place_id, intake_id, came_as, paper, alike, came_at, written_by, written_at,
                    refused_why, words) values (gen_random_uuid(), ?, ?, 'STRANGER', 'NONE', false, ?, ?, ?, ?, '')
                """).params(place.value(), child.intake(), at(came), by.value(), at(came), why).update();
    }

    /** A way out with a teacher; what became of it, such as LEFT and BACK. */
    void goesOut(Recorded child, Instant leaves, Instant back, String... moves) {
        var outing = UUID.randomUUID();
        database.superuser().sql("""
                insert into casework.outing (id, stay_id, destination, company, leaves_at, back_at, words, planned_by, planned_at)
                select ?, s.id, 'SCHOOL', 'TEACHER', ?, ?, '', ?, ? from casework.stay s
                where s.case_file_id = ? and s.left_at is null
                """).params(outing, at(leaves), at(back), by.value(), at(leaves), child.file()).update();
        for (var move : moves) {
            database.superuser().sql("""
                    insert into casework.outing_move (outing_id, state, at, moved_by, moved_at) values (?, ?, ?, ?, ?)
                    """).params(outing, move, at(leaves), by.value(), at(leaves)).update();
        }
    }

    void visited(Recorded child, LocalDate day, String how) {
        database.superuser().sql("""
                insert into casework.follow_up_visit values (gen_random_uuid(), ?, null, ?, ?, 'SCHOOL', 'NO_JOURNEY', '{}', '',
                    'ALL_HERE', ?, ?)
                """).params(child.file(), day, how, by.value(), at(day.atTime(20, 0).toInstant(ZoneOffset.UTC)))
                .update();
    }

    /** A contact that was not done, a while ago. */
    void notDone(Recorded child, Instant then, String reason) {
        var contact = UUID.randomUUID();
        database.superuser().sql("insert into casework.follow_up_contact values (?, ?, ?, 'SEEN', 'SCHEDULE', ?, ?)")
                .params(contact, child.file(), at(then).toLocalDate(), by.value(), at(then)).update();
        database.superuser().sql("""
                insert into casework.follow_up_contact_end (contact_id, how, reason, words, ended_by, ended_at)
                values (?, 'NOT_DONE', ?, '', ?, ?)
                """).params(contact, reason, by.value(), at(then)).update();
    }

    /** A promise, and what came of it in this order, a day after each other until then. */
    void promised(Recorded child, Instant last, String... states) {
        var promise = UUID.randomUUID();
        database.superuser().sql("""
                insert into casework.promise (id, case_file_id, words, written_by, written_at) values (?, ?, 'A visit', ?, ?)
                """).params(promise, child.file(), by.value(), at(last)).update();
        for (int n = 0; n < states.length; n++) {
            var then = at(last.minus(Duration.ofDays(states.length - 1L - n)));
            database.superuser().sql("""
                    insert into casework.promise_line (promise_id, number, state, state_before, told_on, told, moved_by, moved_at)
                    values (:promise, :number, :state, :before, :on, case when :state = 'OPEN' then '' else 'The road is closed'
                        end, :by, :at)
                    """).param("promise", promise).param("number", n + 1).param("state", states[n])
                    .param("before", n == 0 ? null : states[n - 1]).param("on", then.toLocalDate())
                    .param("by", by.value()).param("at", then).update();
        }
    }

    /** Away, and who covers is another person for this child. */
    public UUID away(PersonId who, AgencyId agency, Instant from, Instant until) {
        var absence = UUID.randomUUID();
        database.superuser().sql("""
                insert into casework.absence (id, agency_id, person_id, from_at, until_at, marked_by) values (?, ?, ?, ?, ?, ?)
                """).params(absence, agency.value(), who.value(), at(from), at(until), by.value()).update();
        return absence;
    }

    void covers(PersonId cover, Recorded child, UUID absence) {
        database.superuser().sql("""
                insert into casework.cover (id, absence_id, intake_id, agency_id, place_id, away_id, cover_id, from_at, until_at,
                    given_by) select gen_random_uuid(), a.id, f.intake_id, f.agency_id, f.place_id, a.person_id, ?, a.from_at,
                    a.until_at, ? from casework.case_file f, casework.absence a where f.id = ? and a.id = ?
                """).params(cover.value(), by.value(), child.file(), absence).update();
    }

    /** Something happened in a house; what is said against somebody goes to this person. */
    public UUID incident(PlaceId place, Instant happened, Instant written, PersonId receiver) {
        var incident = UUID.randomUUID();
        database.superuser().sql("""
                insert into casework.incident (id, place_id, kind, confidential, receiver_id, audience, happened_at, written_by,
                    written_at, passed_by, received_at, receipt) values (:id, :place, case when :receiver::uuid is null then 'FIGHT' else
                    'ALLEGATION' end, :receiver::uuid is not null, :receiver::uuid, coalesce(:receiver::uuid, :place), :happened,
                    :by, :written, case when :receiver::uuid is not null then :by::uuid end,
                    case when :receiver::uuid is not null then :written::timestamptz end,
                    case when :receiver::uuid is not null then 1 end)
                """).param("id", incident).param("place", place.value())
                .param("receiver", receiver == null ? null : receiver.value().toString())
                .param("happened", at(happened)).param("by", by.value()).param("written", at(written)).update();
        return incident;
    }

    /** The child had a part in it. */
    public void takesPart(Recorded child, UUID incident) {
        database.superuser().sql("""
                insert into casework.incident_child (incident_id, intake_id, confidential, audience, written_by)
                select i.id, ?, i.confidential, i.audience, i.written_by from casework.incident i where i.id = ?
                """).params(child.intake(), incident).update();
    }

    /** Somebody looked for the child, and found it. */
    public void searched(Recorded child, PlaceId place, Instant begun) {
        database.superuser().sql("""
                insert into casework.search values (gen_random_uuid(), ?, ?, ?, ?, ?, 'FOUND', '', ?)
                """).params(child.intake(), place.value(), by.value(), at(begun), at(begun.plusSeconds(60)), by.value())
                .update();
    }

    /** A closing was begun, because the child died. */
    public void died(Recorded child, Instant written) {
        var closing = UUID.randomUUID();
        database.superuser().sql("insert into casework.closing values (?, ?, 1, ?, ?)")
                .params(closing, child.file(), by.value(), at(written)).update();
        database.superuser().sql("""
                insert into casework.closing_line values (?, 1, 'DIED', '', 'After an illness', '{}', '', ?, ?)
                """).params(closing, by.value(), at(written)).update();
    }

    /** A line of the directory. */
    public void service(AgencyId agency, LocalDate checked, String state) {
        var id = UUID.randomUUID();
        database.superuser().sql("""
                insert into casework.provider (id, agency_id, kind, name, name_key, contact, services, places, age_from, age_to, sexes,
                    languages, cost, opening, state, checked_on, checked_by)
                values (:id, :agency, 'SCHOOL', 'School ' || :id, :id::text, '', '{SCHOOL}', '{}', 0, 18, '{GIRL,BOY}', '{}', 'FREE',
                    '', :state, :checked, :by)
                """).param("id", id).param("agency", agency.value()).param("state", state).param("checked", checked)
                .param("by", by.value()).update();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
