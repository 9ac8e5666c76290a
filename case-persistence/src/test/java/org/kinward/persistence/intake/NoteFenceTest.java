package org.kinward.persistence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actor;
import org.kinward.core.intake.IntakeId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom the database shows a note, for each choice of the one who wrote it. */
class NoteFenceTest extends NightTest {

    @Autowired
    private JdbcClient casework;
    private Actor ama;
    private Actor efua;
    private Shelter elsewhere;
    private IntakeId intake;
    private UUID team;

    @BeforeEach
    void amaLeadsACaseThatSomebodyElseLedBefore() {
        ama = shelter.worker();
        efua = shelter.manager();
        elsewhere = Shelter.open(database);
        team = team("Sunday");
        database.superuser().sql("update account.person set team_id = ? where id = ?")
                .params(team, ama.person().value()).update();
        intake = draftBy(ama);
        create(intake, ama, stampOf(intake));
    }

    @Test
    void showsWhatIsForAllOnTheCaseToWhoeverLeadsIt() {
        note("ALL_ON_CASE", elsewhere.agency().value(), null);

        assertThat(List.of(seenBy(ama), seenBy(efua))).containsOnly(1L);
        assertThat(List.of(seenBy(kossi), seenBy(shelter.worker()))).as("on shift, or only of the staff")
                .containsOnly(0L);
    }

    @Test
    void showsWhatIsForTheAgencyToALeadOfThatAgencyOnly() {
        note("AGENCY", elsewhere.agency().value(), null);
        assertThat(seenBy(ama)).isZero();
        assertThat(seenBy(efua)).as("a manager answers for all of the place").isOne();

        note("AGENCY", shelter.agency().value(), null);

        assertThat(seenBy(ama)).isOne();
        assertThat(seenBy(kossi)).isZero();
    }

    @Test
    void showsWhatIsForTheTeamToALeadOfThatTeamOnly() {
        note("TEAM", shelter.agency().value(), team("Monday"));
        note("TEAM", shelter.agency().value(), null);
        assertThat(seenBy(ama)).isZero();

        note("TEAM", shelter.agency().value(), team);

        assertThat(seenBy(ama)).isOne();
        assertThat(seenBy(efua)).isEqualTo(3);
        assertThat(seenBy(kossi)).isZero();
    }

    private void note(String visibleTo, UUID agency, UUID ofTeam) {
        database.superuser().sql("""
                insert into casework.note (id, case_file_id, kind, visible_to, words, written_by, by_agency_id, by_team_id,
                    written_at)
                select gen_random_uuid(), id, 'TALK', :to, 'a talk', :by, :agency, :team::uuid, now()
                from casework.case_file where intake_id = :intake""").param("to", visibleTo)
                .param("by", efua.person().value()).param("agency", agency).param("team", ofTeam)
                .param("intake", intake.value()).update();
    }

    private UUID team(String name) {
        var id = UUID.randomUUID();
        database.superuser().sql("insert into account.team (id, agency_id, name) values (?, ?, ?)")
                .params(id, shelter.agency().value(), name).update();
        return id;
    }

    private long seenBy(Actor actor) {
        return inTransactionOf(actor, () -> casework.sql("select count(*) from casework.note").query(Long.class)
                .single());
    }
}
