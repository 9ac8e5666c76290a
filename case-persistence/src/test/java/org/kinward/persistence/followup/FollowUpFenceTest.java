package org.kinward.persistence.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.followup.HowSeen;
import org.kinward.core.followup.Solution;
import org.kinward.core.followup.Written;
import org.kinward.core.followup.contact.Contact;
import org.kinward.core.followup.contact.Contacts;
import org.kinward.core.followup.plan.FollowUps;
import org.kinward.core.followup.plan.Plan;
import org.kinward.core.followup.plan.PlanEnd;
import org.kinward.core.followup.schedule.Schedule;
import org.kinward.core.followup.schedule.Schedules;
import org.kinward.core.followup.schedule.Shipped;
import org.kinward.core.followup.schedule.Step;
import org.kinward.core.followup.search.Search;
import org.kinward.core.followup.search.SearchLine;
import org.kinward.core.followup.search.SearchStep;
import org.kinward.core.followup.search.Searches;
import org.kinward.core.followup.search.Way;
import org.kinward.core.risk.DangerLevel;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;

/** What the database refuses by itself: a decision that is no manager's, a rung left out, a word of somebody else. */
@PersistenceTest
@Import(ContractPlace.class)
class FollowUpFenceTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private static final Schedules.For GIRLS = new Schedules.For(Solution.FOSTER_OR_HOST, DangerLevel.LOW);

    @Autowired
    private ContractPlace place;
    @Autowired
    private FollowUps followUps;
    @Autowired
    private Contacts contacts;
    @Autowired
    private Searches searches;
    @Autowired
    private Schedules schedules;
    @Autowired
    private TestDatabase database;

    @Test
    void holdsTheShippedScheduleUntilTheAgencyHasItsOwn() {
        var sena = place.administrator();
        var own = new Schedule(List.of(new Step(10, HowSeen.SEEN_ALONE), new Step(99, HowSeen.SEEN_ALONE)));

        place.as(sena, Schedules.class, schedules).set(GIRLS, own, Revision.NEW, by(sena));

        var hers = place.as(place.worker(), Schedules.class, schedules);
        assertThat(hers.current(GIRLS)).isEqualTo(new Schedules.Current(own, new Revision(1)));
        assertThat(hers.current(new Schedules.For(Solution.FOSTER_OR_HOST, DangerLevel.HIGH)).schedule())
                .isEqualTo(Shipped.of(Solution.FOSTER_OR_HOST, DangerLevel.HIGH));
        assertThat(hers.own()).containsExactly(GIRLS);
        assertThat(hers.history(GIRLS)).containsExactly(new Schedules.Set(own, by(sena)));
        assertThatThrownBy(() -> place.as(sena, Schedules.class, schedules).set(GIRLS, own, Revision.NEW, by(sena)))
                .isInstanceOf(StaleRevision.class);
        assertThatThrownBy(() -> hers.set(GIRLS, own, new Revision(1), by(place.worker())))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void letsOnlyAManagerDecideThatItIsOver() {
        var file = place.fileOf(place.worker());
        var hers = place.as(place.worker(), FollowUps.class, followUps);
        hers.add(new Plan(file, Revision.NEW, Solution.IN_SHELTER, LocalDate.EPOCH, LocalDate.EPOCH, Optional.empty(),
                by(place.worker())));

        assertThatThrownBy(() -> hers.end(end(file, place.worker()))).isInstanceOf(DataAccessException.class);

        var managers = place.as(place.manager(), FollowUps.class, followUps);
        assertThatThrownBy(() -> managers.end(end(file, place.worker()))).as("in her name")
                .isInstanceOf(DataAccessException.class);
        assertThat(managers.end(end(file, place.manager()))).isTrue();
    }

    @Test
    void leavesNoRungOut() {
        var contact = contact();
        var hers = place.as(place.worker(), Searches.class, searches);
        var tried = new SearchLine(SearchStep.TRIED, Optional.of(Way.CALL), LocalDate.EPOCH, "Rings",
                by(place.worker()));
        var empty = hers.of(contact.id());

        assertThatThrownBy(() -> hers.add(empty, line(SearchStep.TOLD_MANAGER))).rootCause()
                .hasMessageContaining("follow_up_search_moves");
        hers.add(empty, tried);
        assertThatThrownBy(() -> hers.add(empty, tried)).isInstanceOf(StaleRevision.class);
        var forged = new Search(contact.id(), List.of(line(SearchStep.TOLD_MANAGER)));
        assertThatThrownBy(() -> hers.add(forged, line(SearchStep.MISSING))).rootCause()
                .hasMessageContaining("follow_up_search_before_fk");

        assertThat(hers.of(contact.id()).lines()).containsExactly(tried);
    }

    /** Another manager's agency sees nothing; without the fence it would. */
    @Test
    void showsNothingToAStrangerAndWouldWithoutTheFence() {
        var contact = contact();
        var stranger = new PersonId(UUID.randomUUID());
        var theirs = place.as(stranger, Contacts.class, contacts);

        assertThat(theirs.find(contact.id())).isEmpty();
        database.superuser().sql("alter table casework.follow_up_contact disable row level security").update();
        try {
            assertThat(theirs.find(contact.id())).isPresent();
        } finally {
            database.superuser().sql("alter table casework.follow_up_contact enable row level security").update();
        }
    }

    private Contact contact() {
        var contact = Contact.fresh(place.fileOf(place.worker()), LocalDate.EPOCH, HowSeen.SEEN, Contact.Ground.WISH);
        place.as(place.worker(), Contacts.class, contacts).plan(List.of(contact), by(place.worker()));
        return contact;
    }

    private SearchLine line(SearchStep step) {
        return new SearchLine(step, Optional.empty(), LocalDate.EPOCH, "", by(place.worker()));
    }

    private static PlanEnd end(CaseFileId file, PersonId by) {
        return new PlanEnd(file, new Revision(1), PlanEnd.Why.TAKEN_OVER, Optional.empty(), "Goes on elsewhere",
                Optional.empty(), by(by));
    }

    private static Written by(PersonId person) {
        return new Written(person, NOW);
    }
}
