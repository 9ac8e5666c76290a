package org.kinward.persistence.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actor;
import org.kinward.core.placement.NightNumber;
import org.kinward.core.placement.NightNumbers;
import org.kinward.core.placement.WhoToCall;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** Whom a place calls at night: read by everybody who works there, written by its managers, not there for others. */
class NightNumbersTest extends NightTest {

    private static final NightNumber NURSE = new NightNumber(WhoToCall.NURSE, "+228 90 12 34 56");

    @Autowired
    private NightNumbers numbers;

    @Test
    void areReadByTheCarerOfThePlaceAndByNoOtherAgency() {
        put(shelter.manager(), List.of(NURSE, new NightNumber(WhoToCall.POLICE, "117")));

        put(shelter.manager(), List.of(NURSE));

        assertThat(seenBy(kossi)).containsExactly(NURSE);
        assertThat(seenBy(Shelter.open(database).manager())).isEmpty();
        assertThat(count("select count(*) from casework.place_number where place_id = :id", shelter.place().value()))
                .isOne();
    }

    @Test
    void areWrittenByAManagerOnly() {
        assertThatThrownBy(() -> put(kossi, List.of(NURSE))).isInstanceOf(DataAccessException.class).rootCause()
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> put(Shelter.open(database).manager(), List.of(NURSE)))
                .isInstanceOf(DataAccessException.class);
    }

    private void put(Actor by, List<NightNumber> wanted) {
        inTransactionOf(by, () -> {
            numbers.put(shelter.place(), wanted, by.person(), NOW);
            return true;
        });
    }

    private List<NightNumber> seenBy(Actor actor) {
        return inTransactionOf(actor, () -> numbers.of(shelter.place()));
    }
}
