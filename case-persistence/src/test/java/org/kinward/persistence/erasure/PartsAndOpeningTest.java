package org.kinward.persistence.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.erasure.part.EndParts;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.test.context.TestPropertySource;

/** No part of an open file is erased, whatever comes first: each fence is asked, then once more without it. */
@PersistenceTest
@Import(ContractPlace.class)
@TestPropertySource(properties = "kinward.compare.after=10h")
class PartsAndOpeningTest {

    private static final String DONE = "it was done";

    @Autowired
    private ContractPlace place;
    @Autowired
    private TestDatabase database;
    @Autowired
    private EndParts.Decided decided;

    private CaseFile file;
    private UUID sena = UUID.randomUUID();

    @BeforeEach
    void aClosedFile() {
        file = place.seen(place.fileOf(place.worker()));
        sena = place.administrator().value();
        database.superuser().sql(state("closed")).update();
    }

    private String state(String state) {
        return "update casework.case_file set state = '" + state + "', closed_at = case '" + state
                + "' when 'closed' then now() end where id = '" + file.id().value() + "'";
    }

    private String asked() {
        return """
                insert into casework.erasure (id, intake_id, agency_id, place_id, reference, part, reason, state, asked_by, asked_at)
                select gen_random_uuid(), i.id, i.agency_id, i.place_id, i.reference, 'PHOTOGRAPHS', 'TIME_IS_OVER', 'asked',
                    '%s', now() from casework.intake i where i.id = '%s'
                """.formatted(place.manager().value(), file.intake().value());
    }

    private String confirmed() {
        return "update casework.erasure set state = 'part_confirmed', answered_by = '" + sena
                + "', answered_at = now() where intake_id = '" + file.intake().value() + "'";
    }

    private static String without(String trigger, String table) {
        return "alter table casework." + table + " disable trigger " + trigger + ";";
    }

    /** What came of one statement as the role of pages; nothing of it stays. */
    private String as(UUID person, String before, String statement) {
        try {
            database.superuser().sql("""
                    do $$ begin
                        %s
                        set local role kinward_web;
                        perform set_config('kinward.person', '%s', true);
                        %s;
                        if not found then raise exception 'nothing was changed'; end if;
                        set constraints all immediate;
                        raise exception 'it was done';
                    end $$""".formatted(before, person, statement)).update();
            throw new AssertionError("it always fails");
        } catch (DataAccessException told) {
            return String.valueOf(told.getMostSpecificCause().getMessage());
        }
    }

    private String reopened(String before) {
        var moved = without("file_moved", "case_file");
        return as(place.worker().value(), before + moved, state("open"));
    }

    @Test
    void isAskedForOnceTheFileIsClosed() {
        var manager = place.manager().value();
        var open = without("parts_go_first", "case_file") + state("open") + ";";

        assertThat(as(manager, "", asked())).contains(DONE);
        assertThat(as(manager, open, asked())).contains("a part of an open file is not erased");
        assertThat(as(manager, open + without("part_of_a_closed_file", "erasure"), asked())).as("without the trigger")
                .contains(DONE);
    }

    @Test
    void isCarriedOutBeforeTheFileIsOpenedAgain() {
        var decision = asked() + ";" + confirmed() + ";";

        assertThat(reopened("")).contains(DONE);
        assertThat(reopened(decision)).contains("is carried out first");
        assertThat(reopened(decision + without("parts_go_first", "case_file"))).as("without the trigger")
                .contains(DONE);
        assertThat(reopened(decision + "update casework.erasure set state = 'part_done' where intake_id = '"
                + file.intake().value() + "';")).contains(DONE);
    }

    /** The use case takes it back and writes that down; here is only seen that nobody forgets it. */
    @Test
    void leavesNoRequestOnAFileThatIsOpenAgain() {
        var back = "update casework.erasure set state = 'taken_back', answered_by = '" + place.worker().value()
                + "', answered_at = now() where intake_id = '" + file.intake().value() + "'";
        var moved = without("file_moved", "case_file");

        assertThat(reopened(asked() + ";")).contains("is taken back when it is opened again");
        assertThat(as(place.worker().value(), asked() + ";" + moved, state("open") + ";" + back)).contains(DONE);
        assertThat(as(place.worker().value(), asked() + ";" + moved, back)).as("not while it is closed")
                .contains("nothing was changed");
    }

    @Test
    void carriesOutNothingOnAnOpenFile() {
        database.superuser().sql(asked()).update();
        database.superuser().sql(confirmed()).update();
        var request = database.superuser().sql("select id from casework.erasure where intake_id = ?")
                .param(file.intake().value()).query(UUID.class).single();
        assertThat(decided.waitingAfter(new UUID(0, 0))).contains(request);
        assertThat(decided.find(request)).map(EndParts.PartOfChild::child).contains(file.reference());
        database.superuser().sql("do $$ begin " + without("parts_go_first", "case_file") + state("open")
                + "; alter table casework.case_file enable trigger parts_go_first; end $$").update();

        assertThat(decided.waitingAfter(new UUID(0, 0))).doesNotContain(request);
        assertThat(decided.find(request)).isEmpty();
    }

    @Test
    void saysWhatHasWaitedForMoreThanAnHour() {
        database.superuser().sql(asked()).update();
        database.superuser().sql(confirmed()).update();
        int before = decided.late();

        database.superuser().sql("update casework.erasure set answered_at = now() - interval '61 minutes' "
                + "where intake_id = ?").param(file.intake().value()).update();

        assertThat(decided.late()).isEqualTo(before + 1);
    }
}
