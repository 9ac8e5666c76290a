package org.kinward.persistence.service;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.service.directory.Provider;
import org.kinward.core.service.directory.ProviderExamples;
import org.kinward.core.service.directory.ProviderState;
import org.kinward.core.service.directory.Providers;
import org.kinward.core.service.directory.ProvidersContract;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@PersistenceTest
@Import(ContractPlace.class)
class JdbcProvidersTest extends ProvidersContract {

    @Autowired
    private ContractPlace place;
    @Autowired
    private Providers providers;
    @Autowired
    private TestDatabase database;

    @Override
    protected Providers providers() {
        return place.hold(Providers.class, providers);
    }

    @Override
    protected PersonId manager() {
        return place.manager();
    }

    /** Every pair of states is tried as a row: the database takes those of the table, and no other. */
    @Test
    void takesTheMovesOfTheTableOnly() {
        var line = ProviderExamples.line(ProviderExamples.clinic("Clinic " + UUID.randomUUID()), manager());
        providers().add(line);
        for (var from : ProviderState.values()) {
            for (var to : ProviderState.values()) {
                become(line, ProviderState.OPEN);
                become(line, from);
                if (from == to || from.mayBecome(to)) {
                    become(line, to);
                } else {
                    assertThatThrownBy(() -> become(line, to)).as("%s to %s", from, to)
                            .hasMessageContaining("provider_moves");
                }
            }
        }
    }

    private void become(Provider line, ProviderState state) {
        database.superuser().sql("update casework.provider set state = ? where id = ?")
                .params(state.name(), line.id().value()).update();
    }
}
