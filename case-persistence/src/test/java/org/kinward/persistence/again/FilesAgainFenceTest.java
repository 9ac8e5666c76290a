package org.kinward.persistence.again;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.again.FileAgain;
import org.kinward.core.again.FilesAgain;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.intake.IntakeId;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;

/** What the fences say where a child has two files: each is asked as the role that runs, then once more without the guard. */
@PersistenceTest
@Import(ContractPlace.class)
class FilesAgainFenceTest {

    private static final String DONE = "it was done";
    private static final String NOTHING = "nothing was changed";
    private static final String HELD = """
            insert into casework.legal_hold (id, intake_id, agency_id, place_id, set_by, set_at)
            select gen_random_uuid(), i.id, i.agency_id, i.place_id, '%s', now() from casework.intake i where i.id = '%s';
            """;
    private static final String ASKED = """
            insert into casework.erasure (id, intake_id, agency_id, place_id, reference, reason, state, asked_by, asked_at)
            select gen_random_uuid(), i.id, i.agency_id, i.place_id, i.reference, 'CHILD_ASKED', 'asked', '%s',
                now() - interval '%s' from casework.intake i where i.id = '%s';
            """;

    @Autowired
    private ContractPlace place;
    @Autowired
    private TestDatabase database;
    @Autowired
    private FilesAgain again;

    private UUID old = UUID.randomUUID();
    private IntakeId draft = IntakeId.fresh();

    @BeforeEach
    void twoFiles() {
        var file = place.fileOf(place.worker());
        database.superuser().sql("update casework.case_file set state = 'closed', closed_at = now() where id = ?")
                .param(file.value()).update();
        CaseFile closed = place.seen(file);
        old = closed.intake().value();
        draft = place.draft(Instant.now()).id();
        place.hold(FilesAgain.class, again).add(new FileAgain(draft, new FileAgain.Before(closed.id(), closed.child(),
                new FileAgain.First(closed.intake(), closed.reference())), new FileAgain.Why.CameBack("Alone"),
                new FileAgain.LeftBehind(Instant.now(), List.of(), List.of()), place.manager(), Instant.now()));
    }

    /** What came of one statement as this role; nothing of it stays. */
    private String as(String role, UUID person, String before, String statement) {
        try {
            database.superuser().sql("""
                    do $$ begin
                        %s
                        set local role %s;
                        perform set_config('kinward.person', '%s', true);
                        %s;
                        if not found then raise exception 'nothing was changed'; end if;
                        raise exception 'it was done';
                    end $$""".formatted(before, role, person, statement)).update();
            throw new AssertionError("it always fails");
        } catch (DataAccessException told) {
            return String.valueOf(told.getMostSpecificCause().getMessage());
        }
    }

    @Test
    void keepsADraftOfAChildThatIsHeldForTheLaw() {
        var manager = place.manager().value();
        var held = HELD.formatted(manager, old);
        var discard = "update casework.intake set state = 'ending', ended_at = now(), ended_by = '" + manager
                + "', end_reason = 'Twice', version = version + 1 where id = '" + draft.value() + "'";

        assertThat(as("kinward_web", manager, "", discard)).contains(DONE);
        assertThat(as("kinward_web", manager, held, discard)).contains("held for the law is not discarded");
        assertThat(as("kinward_web", manager, held + "alter table casework.intake disable trigger draft_is_not_held;",
                discard)).as("without the trigger").contains(DONE);
    }

    @Test
    void erasesNoChildOfWhomANewFileWasOpenedSinceItWasAskedFor() {
        var sena = place.administrator().value();
        var confirm = "update casework.erasure set state = 'confirmed', answered_by = '" + sena
                + "', answered_at = now() where intake_id = '" + old + "'";
        var before = ASKED.formatted(place.manager().value(), "1 hour", old);

        assertThat(as("kinward_web", sena, before, confirm)).contains("opened since the erasure was asked for");
        assertThat(as("kinward_web", sena, ASKED.formatted(place.manager().value(), "-1 hour", old), confirm))
                .as("asked for afterwards").contains(DONE);
        assertThat(as("kinward_web", sena, before + "alter table casework.erasure disable trigger not_opened_since;",
                confirm)).as("without the trigger").contains(DONE);
    }

    /** A forgotten WHERE of the program reaches no file of a child that nobody erases, and none of its words. */
    @Test
    void letsTheProgramForgetNoFileThatNobodyErases() {
        var nobody = place.manager().value();
        var of = " where intake_id = '" + draft.value() + "'";
        var forget = "delete from casework.file_again_known" + of;
        var wide = "create policy anybody on casework.file_again_known to kinward_jobs using (true);";

        assertThat(as("kinward_jobs", nobody, "", forget)).contains(NOTHING);
        assertThat(as("kinward_jobs", nobody, "", "delete from casework.file_again" + of)).contains(NOTHING);
        assertThat(as("kinward_jobs", nobody, wide, forget)).as("with the policy that was").contains(DONE);
        assertThat(as("kinward_jobs", nobody,
                "update casework.intake set state = 'ending', ended_at = now(), ended_by = '"
                        + nobody + "', end_reason = 'Twice' where id = '" + draft.value() + "';",
                forget)).contains(DONE);
        assertThat(as("kinward_jobs", nobody, "", "perform words from casework.file_again_known" + of))
                .contains("permission denied");
    }

    /** What two people have decided about one file the program writes down for the others, and nothing of its own. */
    @Test
    void letsTheProgramDecideNoErasure() {
        var manager = place.manager().value();
        var decides = """
                insert into casework.erasure (id, intake_id, agency_id, place_id, reference, reason, state, asked_by, asked_at,
                    answered_by, answered_at)
                select gen_random_uuid(), i.id, i.agency_id, i.place_id, i.reference, 'CHILD_ASKED', 'confirmed', '%s',
                    '2026-01-01', '%s', '2026-01-02' from casework.intake i where i.id = '%s'""";
        var sena = place.administrator().value();
        var alone = decides.formatted(manager, sena, draft.value());
        var another = decides.formatted(manager, sena, old) + ";";

        assertThat(as("kinward_jobs", manager, "", alone)).contains("the program decides no erasure");
        assertThat(as("kinward_jobs", manager, another, alone)).contains(DONE);
        assertThat(as("kinward_jobs", manager, "alter table casework.erasure disable trigger erasure_like_another;",
                alone)).as("without the trigger").contains(DONE);
    }
}
