package org.kinward.persistence.shelter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

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
import org.kinward.persistence.database.PersistenceTest;
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
