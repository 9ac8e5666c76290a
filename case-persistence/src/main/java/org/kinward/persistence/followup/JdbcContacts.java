package org.kinward.persistence.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.followup.HowSeen;
import org.kinward.core.followup.Written;
import org.kinward.core.followup.contact.Appointment;
import org.kinward.core.followup.contact.Contact;
import org.kinward.core.followup.contact.ContactEnd;
import org.kinward.core.followup.contact.ContactId;
import org.kinward.core.followup.contact.Contacts;
import org.kinward.core.followup.contact.NotDone;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Contacts, how they ended, and at which hour somebody goes: three tables that are only added to. */
@Repository
class JdbcContacts implements Contacts {

    private static final String SELECT = "select c.id, c.case_file_id, c.due_on, c.need, c.ground ";
    private static final String ENDED = SELECT + """
            , e.how, e.reason, e.visit_id, e.words, e.ended_by, e.ended_at
            from casework.follow_up_contact c join casework.follow_up_contact_end e on e.contact_id = c.id
            """;

    private final JdbcClient casework;

    JdbcContacts(@Qualifier("caseworkJdbc") JdbcClient casework) {
        this.casework = casework;
    }

    @Override
    @Transactional
    public void plan(Collection<Contact> contacts, Written by) {
        casework.sql("""
                insert into casework.follow_up_contact (id, case_file_id, due_on, need, ground, planned_by, planned_at)
                select c.id, c.file, c.due, c.need, c.ground, :by, :at
                from unnest(:ids::uuid[], :files::uuid[], :dues::date[], :needs::text[], :grounds::text[])
                    as c (id, file, due, need, ground)
                """).param("ids", ids(contacts))
                .param("files", contacts.stream().map(one -> one.file().value()).toArray(UUID[]::new))
                .param("dues", contacts.stream().map(one -> one.due().toString()).toArray(String[]::new))
                .param("needs", contacts.stream().map(one -> one.need().name()).toArray(String[]::new))
                .param("grounds", contacts.stream().map(one -> one.ground().name()).toArray(String[]::new))
                .param("by", by.by().value()).param("at", FollowUpColumns.column(by.at())).update();
    }

    @Override
    @Transactional
    public List<Contact> open(CaseFileId file) {
        return casework.sql(SELECT + """
                from casework.follow_up_contact c where c.case_file_id = :file
                    and not exists (select from casework.follow_up_contact_end e where e.contact_id = c.id)
                order by c.due_on, c.id
                """).param("file", file.value()).query((row, _) -> contact(row)).list();
    }

    @Override
    @Transactional
    public Optional<Contact> find(ContactId id) {
        return casework.sql(SELECT + "from casework.follow_up_contact c where c.id = :id").param("id", id.value())
                .query((row, _) -> contact(row)).optional();
    }

    @Override
    @Transactional
    public boolean end(ContactEnd end) {
        return casework.sql("""
                insert into casework.follow_up_contact_end (contact_id, how, reason, visit_id, words, ended_by, ended_at)
                values (:id, :how, :reason, :visit::uuid, :words, :by, :at) on conflict do nothing
                """).param("id", end.contact().id().value()).param("how", end.how().name())
                .param("reason", FollowUpColumns.word(end.reason().orElse(null)))
                .param("visit", end.visit().orElse(null)).param("words", end.words())
                .param("by", end.written().by().value())
                .param("at", FollowUpColumns.column(end.written().at())).update() == 1;
    }

    @Override
    @Transactional
    public void endAll(Collection<Contact> contacts, ContactEnd.How how, Written by) {
        casework.sql("""
                insert into casework.follow_up_contact_end (contact_id, how, words, ended_by, ended_at)
                select c.id, :how, '', :by, :at from unnest(:ids::uuid[]) as c (id) on conflict do nothing
                """).param("ids", ids(contacts)).param("how", how.name()).param("by", by.by().value())
                .param("at", FollowUpColumns.column(by.at())).update();
    }

    @Override
    @Transactional
    public Optional<ContactEnd> ended(ContactId id) {
        return casework.sql(ENDED + "where c.id = :id").param("id", id.value()).query((row, _) -> ended(row))
                .optional();
    }

    @Override
    @Transactional
    public List<ContactEnd> past(CaseFileId file) {
        return casework.sql(ENDED + """
                where c.case_file_id = :file and e.how in ('DONE', 'NOT_DONE', 'MISSING')
                order by e.ended_at desc, c.id limit 100
                """).param("file", file.value()).query((row, _) -> ended(row)).list();
    }

    @Override
    @Transactional
    public void appoint(Appointment appointment) {
        casework.sql("""
                insert into casework.follow_up_appointment (contact_id, number, on_day, at_hour, said_by, said_at)
                select :id, coalesce(max(a.number), 0) + 1, :day, :hour, :by, :at from casework.follow_up_appointment a
                where a.contact_id = :id on conflict do nothing
                """).param("id", appointment.contact().value()).param("day", appointment.on())
                .param("hour", appointment.hour()).param("by", appointment.written().by().value())
                .param("at", FollowUpColumns.column(appointment.written().at())).update();
    }

    @Override
    @Transactional
    public Optional<Appointment> appointed(ContactId id) {
        return casework.sql("""
                select a.on_day, a.at_hour, a.said_by, a.said_at from casework.follow_up_appointment a
                where a.contact_id = :id order by a.number desc limit 1
                """).param("id", id.value())
                .query((row, _) -> new Appointment(id, row.getObject("on_day", LocalDate.class),
                        row.getObject("at_hour", LocalTime.class),
                        FollowUpColumns.written(row, "said_by", "said_at")))
                .optional();
    }

    private static UUID[] ids(Collection<Contact> contacts) {
        return contacts.stream().map(one -> one.id().value()).toArray(UUID[]::new);
    }

    private static Contact contact(ResultSet row) throws SQLException {
        return new Contact(new ContactId(row.getObject("id", UUID.class)), FollowUpColumns.file(row),
                FollowUpColumns.day(row, "due_on"), FollowUpColumns.constant(row, "need", HowSeen.class),
                FollowUpColumns.constant(row, "ground", Contact.Ground.class));
    }

    private static ContactEnd ended(ResultSet row) throws SQLException {
        return new ContactEnd(contact(row), FollowUpColumns.constant(row, "how", ContactEnd.How.class),
                Optional.ofNullable(FollowUpColumns.maybe(row, "reason", NotDone.class)),
                Optional.ofNullable(row.getObject("visit_id", UUID.class)), row.getString("words"),
                FollowUpColumns.written(row, "ended_by", "ended_at"));
    }
}
