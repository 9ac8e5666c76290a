package org.kinward.persistence.shelter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.shelter.near.CameNear;
import org.kinward.core.shelter.near.CameNears;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;

/** Who was stopped is written by who stands there, for the house of the child, and is never changed. */
@PersistenceTest
@Import(ContractPlace.class)
class CameNearFenceTest {

    @Autowired
    private ContractPlace place;
    @Autowired
    private CameNears kept;
    @Autowired
    private TestDatabase database;

    private IntakeId child = IntakeId.fresh();
    private PlaceId house = new PlaceId(UUID.randomUUID());

    @BeforeEach
    void aRecord() {
        var file = place.fileOf(place.worker());
        child = place.seen(file).intake();
        house = place.seen(file).home().place();
    }

    private CameNear stopped(PersonId by, CameNear.StoppedAt where) {
        return new CameNear(UUID.randomUUID(), child, house, where, by, Instant.now());
    }

    @Test
    void isWrittenByWhoCaresForTheChildOrLeadsItsCase() {
        hers(place.manager()).add(stopped(place.manager(), CameNear.StoppedAt.DOOR));
        hers(place.worker()).add(stopped(place.worker(), CameNear.StoppedAt.RETURN));

        assertThat(rows()).isEqualTo(2);
        assertThatThrownBy(() -> hers(place.manager()).add(stopped(place.worker(), CameNear.StoppedAt.DOOR)))
                .as("for somebody else").isInstanceOf(DataAccessException.class);
        var stranger = new PersonId(UUID.randomUUID());
        assertThatThrownBy(() -> hers(stranger).add(stopped(stranger, CameNear.StoppedAt.DOOR)))
                .isInstanceOf(DataAccessException.class);
        house = new PlaceId(UUID.randomUUID());
        assertThatThrownBy(() -> hers(place.manager()).add(stopped(place.manager(), CameNear.StoppedAt.DOOR)))
                .as("of another house").isInstanceOf(DataAccessException.class);
    }

    private CameNears hers(PersonId who) {
        return place.as(who, CameNears.class, kept);
    }

    private long rows() {
        return database.superuser().sql("select count(*) from casework.came_near where intake_id = ?")
                .param(child.value()).query(Long.class).single();
    }
}
