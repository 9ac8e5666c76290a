package org.kinward.persistence.shelter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.shelter.medicine.Allergies;
import org.kinward.core.shelter.medicine.Allergy;
import org.kinward.core.shelter.medicine.Doses;
import org.kinward.core.shelter.medicine.Medicine;
import org.kinward.core.shelter.medicine.Medicines;
import org.kinward.core.shelter.medicine.SheetContract;
import org.kinward.core.shelter.medicine.StopReason;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;

@PersistenceTest
@Import(ContractPlace.class)
class JdbcSheetTest extends SheetContract {

    @Autowired
    private ContractPlace place;
    @Autowired
    private Medicines medicines;
    @Autowired
    private Allergies allergies;
    @Autowired
    private Doses doses;
    @Autowired
    private TestDatabase database;

    private CaseFileId file = CaseFileId.fresh();

    @BeforeEach
    void aRecord() {
        file = place.fileOf(place.worker());
    }

    /** A manager who is not on shift reads that there is an allergy, writes none, and nobody else knows of it. */
    @Test
    void isReadByTheHouseAndWrittenByWhomTheKeyOfHealthOpensTo() {
        var nuts = new Allergy(file, 1, Allergy.Severity.STRONG,
                new Medicine.Written(place.worker(), Instant.now().truncatedTo(ChronoUnit.MILLIS)), Optional.empty());
        allergies().add(nuts);
        var managers = place.hold(Allergies.class, allergies);

        assertThat(managers.of(file)).containsExactly(nuts);
        assertThat(place.as(place.administrator(), Allergies.class, allergies).of(file)).isEmpty();
        assertThatThrownBy(() -> managers.add(new Allergy(file, 2, Allergy.Severity.MILD,
                new Medicine.Written(place.manager(), Instant.now()), Optional.empty())))
                .isInstanceOf(DataAccessException.class).rootCause().hasMessageContaining("row-level security");
    }

    /** The old file is in another house, of which nobody here reads anything: what it warns of comes along all the same. */
    @Test
    void warnsOfAnAllergyInEveryLaterFileOfTheChild() {
        var told = new Medicine.Written(place.worker(), Instant.now().truncatedTo(ChronoUnit.MILLIS));
        var nuts = new Allergy(file, 3, Allergy.Severity.STRONG, told, Optional.empty());
        allergies().add(nuts);
        var later = place.fileOf(place.worker());
        follows(later);

        assertThat(allergies().of(later)).containsExactly(nuts);
        assertThat(allergies().numbers(later)).containsOnlyKeys(file);
        assertThat(place.as(place.administrator(), Allergies.class, allergies).of(later)).isEmpty();
        var ended = nuts.ended(new Medicine.Stopped(StopReason.WRITTEN_BY_MISTAKE, place.worker(), told.at()));
        var managers = nuts.ended(new Medicine.Stopped(StopReason.WRITTEN_BY_MISTAKE, place.manager(), told.at()));
        assertThatThrownBy(() -> place.hold(Allergies.class, allergies).end(managers)).as("gives no medicine")
                .rootCause().hasMessageContaining("row-level security");
        assertThat(allergies().end(ended)).isTrue();
        assertThat(allergies().of(later)).containsExactly(ended);
    }

    /** What the new rule of reading is there for: without it the next house is not warned. */
    @Test
    void isNotReadByTheLaterFileWhereTheRuleSaysTheFileOnly() {
        allergies().add(new Allergy(file, 1, Allergy.Severity.STRONG,
                new Medicine.Written(place.worker(), Instant.now()), Optional.empty()));
        var later = place.fileOf(place.worker());
        follows(later);
        var rule = database.superuser().sql("select qual from pg_policies where tablename = 'allergy' "
                + "and policyname = 'cares_or_leads'").query(String.class).single();
        var own = "exists (select from casework.case_file f where f.id = case_file_id)";

        try {
            database.superuser().sql("alter policy cares_or_leads on casework.allergy using (" + own + ")").update();
            assertThat(allergies().of(later)).isEmpty();
        } finally {
            database.superuser().sql("alter policy cares_or_leads on casework.allergy using (" + rule + ")").update();
        }
        assertThat(allergies().of(later)).hasSize(1);
    }

    private void follows(CaseFileId later) {
        var old = UUID.randomUUID();
        database.superuser().sql("insert into account.place (id, agency_id, name, kind) select :old, f.agency_id, "
                + "'Old ' || :old, 'shelter' from casework.case_file f where f.id = :file").param("old", old)
                .param("file", file.value()).update();
        database.superuser().sql("update casework.case_file set state = 'closed', closed_at = now(), worker_id = null, "
                + "place_id = ? where id = ?").param(old).param(file.value()).update();
        database.superuser().sql("""
                with first as (select f.id, c.id as child_id, c.intake_id, c.reference from casework.case_file f
                    join casework.child c on c.id = f.child_id where f.id = :file),
                moved as (update casework.case_file l set child_id = first.child_id from first where l.id = :later
                    returning l.intake_id, l.agency_id, l.place_id)
                insert into casework.file_again (intake_id, child_id, earlier_file_id, first_intake_id, first_reference, agency_id,
                    place_id, opened_by, opened_at)
                select m.intake_id, first.child_id, first.id, first.intake_id, first.reference, m.agency_id, m.place_id, :by, now()
                from moved m, first
                """).param("file", file.value()).param("later", later.value()).param("by", place.manager().value())
                .update();
    }

    @Override
    protected Medicines medicines() {
        return place.as(place.worker(), Medicines.class, medicines);
    }

    @Override
    protected Allergies allergies() {
        return place.as(place.worker(), Allergies.class, allergies);
    }

    @Override
    protected Doses doses() {
        return place.as(place.worker(), Doses.class, doses);
    }

    @Override
    protected CaseFileId file() {
        return file;
    }

    @Override
    protected PersonId worker() {
        return place.worker();
    }
}
