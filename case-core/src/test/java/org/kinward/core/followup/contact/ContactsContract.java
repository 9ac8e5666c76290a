package org.kinward.core.followup.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.followup.HowSeen;
import org.kinward.core.followup.Written;

/** What every keeper of contacts promises. */
public abstract class ContactsContract {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    /** The keeper under test, in the hands of whoever works on the case. */
    protected abstract Contacts contacts();

    protected abstract CaseFileId file();

    protected abstract PersonId worker();

    @Test
    void keepsEachContactUntilItEndsAndThenHowItEnded() {
        var file = file();
        var late = Contact.fresh(file, DAY.plusDays(30), HowSeen.SEEN, Contact.Ground.SCHEDULE);
        var soon = Contact.fresh(file, DAY, HowSeen.SEEN_ALONE, Contact.Ground.SIGNS);
        contacts().plan(List.of(late, soon), by());
        assertThat(contacts().open(file)).containsExactly(soon, late);
        var end = ContactEnd.notDone(soon, NotDone.NO_FUEL, "The tank is empty", by());

        assertThat(contacts().end(end)).isTrue();
        assertThat(contacts().end(ContactEnd.notDone(soon, NotDone.NO_STAFF, "", by()))).isFalse();

        assertThat(contacts().open(file)).containsExactly(late);
        assertThat(contacts().find(soon.id())).contains(soon);
        assertThat(contacts().ended(soon.id())).contains(end);
        assertThat(contacts().ended(late.id())).isEmpty();
        assertThat(contacts().past(file)).containsExactly(end);
    }

    @Test
    void endsSeveralInTheSameWayAndShowsThemNoMore() {
        var file = file();
        var both = List.of(Contact.fresh(file, DAY, HowSeen.SEEN, Contact.Ground.SCHEDULE),
                Contact.fresh(file, DAY.plusDays(1), HowSeen.SEEN, Contact.Ground.SCHEDULE));
        contacts().plan(both, by());

        contacts().endAll(both, ContactEnd.How.REPLACED, by());
        contacts().endAll(both, ContactEnd.How.OVER, by());

        assertThat(contacts().open(file)).isEmpty();
        assertThat(contacts().past(file)).isEmpty();
        assertThat(contacts().ended(both.getFirst().id())).map(ContactEnd::how).contains(ContactEnd.How.REPLACED);
    }

    @Test
    void holdsTheNewestHour() {
        var contact = Contact.fresh(file(), DAY, HowSeen.SEEN, Contact.Ground.SCHEDULE);
        contacts().plan(List.of(contact), by());
        assertThat(contacts().appointed(contact.id())).isEmpty();
        contacts().appoint(new Appointment(contact.id(), DAY, LocalTime.of(9, 0), by()));
        var newest = new Appointment(contact.id(), DAY, LocalTime.of(15, 30), by());

        contacts().appoint(newest);

        assertThat(contacts().appointed(contact.id())).isEqualTo(Optional.of(newest));
    }

    private Written by() {
        return new Written(worker(), NOW);
    }
}
