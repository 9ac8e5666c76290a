package org.kinward.persistence.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.persistence.database.TriedAs.DONE;
import static org.kinward.persistence.database.TriedAs.NOTHING;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.database.TriedAs;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What the fences say of a step that another agency is asked to do; each is tried as the role that runs. */
@PersistenceTest
@Import(ContractPlace.class)
class AskedStepFenceTest {

    private static final String ASKED = "casework.return_step_asked where step_id = '%s'";

    @Autowired
    private ContractPlace place;
    @Autowired
    private TestDatabase database;

    private final UUID step = UUID.randomUUID();
    private final UUID hill = UUID.randomUUID();
    private UUID abla = hill;
    private UUID kofi = hill;

    @BeforeEach
    void askedOfTheHill() {
        var file = place.fileOf(place.worker()).value();
        database.superuser().sql("insert into account.agency (id, name, country, time_zone, minimum_age_for_work) "
                + "values (?, 'Hill ' || gen_random_uuid(), 'TG', 'Africa/Lome', 15)").param(hill).update();
        var house = UUID.randomUUID();
        database.superuser()
                .sql("insert into account.place (id, agency_id, name, kind) values (?, ?, 'Hill', 'shelter')")
                .param(house).param(hill).update();
        abla = person("agency_member", "place_manager", house);
        kofi = person("agency_member", "place_member", house);
        database.superuser()
                .sql("insert into casework.return_step values (?, ?, 'HOME_IS_SEEN', 'OTHER_COUNTRY', 'Behind the "
                        + "mill', current_date, ?, now())")
                .param(step).param(file).param(place.worker().value()).update();
        database.superuser().sql(asks(place.worker().value())).update();
    }

    private UUID person(String member, String standing, UUID house) {
        var id = UUID.randomUUID();
        database.superuser().sql("insert into account.person (id, agency_id, name) values (?, ?, 'Somebody')").param(id)
                .param(hill).update();
        database.superuser().sql("""
                insert into account.standing (id, person_id, capacity, scope_id, agency_id)
                values (gen_random_uuid(), :id, :member, :agency, :agency), (gen_random_uuid(), :id, :standing, :place, :agency)
                """).param("id", id).param("agency", hill).param("place", house).param("member", member)
                .param("standing", standing).update();
        if (standing.equals("place_manager")) {
            database.superuser().sql("insert into account.person_role (person_id, role) values (?, 'SHELTER_MANAGER')")
                    .param(id).update();
        }
        return id;
    }

    private String asks(UUID by) {
        return """
                insert into casework.return_step_asked (step_id, intake_id, reference, from_agency_id, to_agency_id, what, due_at,
                    asked_by, asked_at) select s.id, f.intake_id, f.reference, f.agency_id, '%s', s.what, now(), '%s', now()
                from casework.return_step s join casework.case_file f on f.id = s.case_file_id where s.id = '%s'
                """.formatted(hill, by, step);
    }

    private String as(UUID person, String statement) {
        return new TriedAs(database, person).of(statement);
    }

    private String reads(UUID person) {
        return as(person, "perform 1 from " + ASKED.formatted(step));
    }

    private String says(UUID person, UUID by) {
        return as(person, said(by));
    }

    private String said(UUID by) {
        return "update casework.return_step_asked set came = 'DONE', answer_words = '', answered_by = '" + by
                + "', answered_at = now() where step_id = '" + step + "'";
    }

    @Test
    void isReadByManagersThereAndNothingElseOfTheChild() {
        assertThat(reads(abla)).contains(DONE);
        assertThat(reads(place.worker().value())).contains(DONE);
        assertThat(reads(kofi)).as("who manages nothing").contains(NOTHING);
        assertThat(reads(place.outsider().value())).contains(NOTHING);
        assertThat(as(abla, "perform 1 from casework.return_step where id = '" + step + "'")).contains(NOTHING);
        assertThat(as(abla, "perform 1 from casework.task t where t.thing_id = '" + step + "'")).contains(NOTHING);
    }

    @Test
    void isAnsweredOnceByThemAndEndedByWhoAsked() {
        assertThat(says(abla, abla)).contains(DONE);
        assertThat(says(abla, place.worker().value())).contains("nobody writes for somebody else");
        assertThat(says(kofi, kofi)).contains(NOTHING);
        assertThat(says(place.worker().value(), place.worker().value())).contains("row-level security");
        assertThat(as(abla, "update casework.return_step_asked set ended_at = now() where step_id = '" + step + "'"))
                .contains("row-level security");
        database.superuser().sql(said(abla)).update();

        assertThat(says(abla, abla)).as("a second time").contains(NOTHING);
        var over = "update casework.return_step_asked set ended_at = now() where step_id = '" + step + "'";
        assertThat(as(place.worker().value(), over)).contains(DONE);
        database.superuser().sql(over).update();
        assertThat(reads(abla)).as("over").contains(NOTHING);
    }

    @Test
    void isReadNoLongerThanConsentLastsOrNinetyDaysAfterTheAnswer() {
        behindTheRules("until_at = now() - interval '1 second'");
        assertThat(reads(abla)).contains(NOTHING);
        assertThat(says(abla, abla)).contains(NOTHING);
        behindTheRules("until_at = null");
        assertThat(reads(abla)).contains(DONE);
        behindTheRules("came = 'DONE', answer_words = '', answered_by = '" + abla
                + "', answered_at = now() - interval '91 days'");
        assertThat(reads(abla)).contains(NOTHING);
        assertThat(reads(place.worker().value())).contains(DONE);
    }

    private void behindTheRules(String cells) {
        database.superuser().sql("do $$ begin set local session_replication_role = replica; update "
                + "casework.return_step_asked set " + cells + " where step_id = '" + step + "'; end $$").update();
    }

    @Test
    void isAskedByWhoWorksOnTheCaseForWhatIsNotOurs() {
        database.superuser().sql("delete from casework.return_step_asked where step_id = ?").param(step).update();

        assertThat(as(place.worker().value(), asks(place.worker().value()))).contains(DONE);
        assertThat(as(place.worker().value(), asks(place.manager().value()))).contains("row-level security");
        database.superuser().sql("update casework.return_step set side = 'US' where id = ?").param(step).update();
        assertThat(as(place.worker().value(), asks(place.worker().value()))).as("ours").contains("row-level security");
    }
}
