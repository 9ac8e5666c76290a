package org.kinward.persistence.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actor;
import org.kinward.core.placement.NightNumber;
import org.kinward.core.placement.NightNumbers;
import org.kinward.core.placement.NumberList;
import org.kinward.core.placement.WhoToCall;
import org.kinward.core.saving.StaleRevision;
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

    /** Two managers who saw the same list: the first is kept, the second is told, whatever was there before. */
    @Test
    void areNotWrittenOverByWhoHasNotSeenThem() {
        var efua = shelter.manager();
        var seen = inTransactionOf(efua, () -> numbers.list(shelter.place()).revision());
        put(efua, List.of(NURSE));

        for (var wanted : List.of(List.of(new NightNumber(WhoToCall.NURSE, "118")), List.<NightNumber>of())) {
            assertThatThrownBy(() -> inTransactionOf(efua, () -> {
                numbers.put(shelter.place(), new NumberList(wanted, seen), efua.person(), NOW);
                return true;
            })).isInstanceOf(StaleRevision.class);
        }
        assertThat(seenBy(kossi)).containsExactly(NURSE);
    }

    private void put(Actor by, List<NightNumber> wanted) {
        inTransactionOf(by, () -> {
            numbers.put(shelter.place(), new NumberList(wanted, numbers.list(shelter.place()).revision()), by.person(),
                    NOW);
            return true;
        });
    }

    private List<NightNumber> seenBy(Actor actor) {
        return inTransactionOf(actor, () -> numbers.of(shelter.place()));
    }
}
