package org.kinward.persistence.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinward.core.risk.factor.FactorExamples;
import org.kinward.core.risk.factor.FactorState;
import org.kinward.core.risk.factor.Factors;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;

/** The hours are the agency's own; a move that the table of states does not allow is refused by the database, too. */
@PersistenceTest
@Import(ContractPlace.class)
class RiskFenceTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @Autowired
    private ContractPlace place;
    @Autowired
    private Factors factors;
    @Autowired
    private TestDatabase database;

    /** Every pair of states is tried as a row: the database takes those of the table, and no other. */
    @ParameterizedTest
    @CsvSource({"DOOR", "PROTECTION"})
    void takesTheMovesOfTheTableOnly(String kind) {
        for (var from : FactorState.values()) {
            for (var to : FactorState.values()) {
                var isDoor = from != FactorState.THERE && from != FactorState.NO_MORE;
                var allowed = from.mayBecome(to) && isDoor == "DOOR".equals(kind);

                assertThat(refusal(kind, from, to)).as("%s: %s to %s", kind, from, to)
                        .isEqualTo(allowed ? "before" : "moves");
            }
        }
    }

    /** A state before that was not the state before is refused whatever the move. */
    @Test
    void takesNoMoveFromAStateInWhichItWasNot() {
        var file = place.fileOf(place.worker());
        var hers = place.as(place.worker(), Factors.class, factors);
        var door = FactorExamples.incomeLost(file, place.worker(), NOW);
        hers.add(door);
        var gone = FactorExamples.line(FactorState.GONE, place.worker(), NOW);
        var smaller = FactorExamples.line(FactorState.MUCH_SMALLER, place.worker(), NOW);
        var forged = door.moved(smaller);
        hers.move(door, gone);

        assertThatThrownBy(() -> hers.move(forged, gone)).rootCause().hasMessageContaining("factor_line_before_fk");
        assertThat(hers.find(door.id()).orElseThrow().lines()).isEqualTo(List.of(door.last(), gone));
    }

    /** The row hangs on a line that is not there: a move of the table fails by that, any other by its own rule. */
    private String refusal(String kind, FactorState from, FactorState to) {
        try {
            database.superuser().sql("""
                    do $$ declare one uuid := gen_random_uuid(); begin
                        insert into casework.factor_line (factor_id, kind, number, state, state_before, protected_by, seen_by,
                            seen_on, seen, written_by, written_at) values (one, '%s', 2, '%s', '%s', '%s', 'CHILD',
                            current_date, 'seen', (select id from account.person limit 1), now());
                    end $$""".formatted(kind, to, from, to == FactorState.PROTECTED_AGAINST ? "a grant" : ""))
                    .update();
            return "kept";
        } catch (DataAccessException told) {
            return String.valueOf(told.getMostSpecificCause().getMessage())
                    .replaceAll("(?s).*factor_line_(?:(moves)|(?:before|factor)_fk).*", "$1")
                    .replaceAll("^$", "before");
        }
    }
}
