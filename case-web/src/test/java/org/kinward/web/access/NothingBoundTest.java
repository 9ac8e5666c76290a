package org.kinward.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;

import jakarta.servlet.FilterChain;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.ActingPerson;
import org.kinward.core.access.PersonId;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class NothingBoundTest {

    private static final PersonId AFI = new PersonId(UUID.fromString("00000000-0000-4000-8000-000000000001"));

    private final NothingBound filter = new NothingBound();

    @Test
    void findsAndTakesAwayWhatARequestLeftOnItsThread() {
        FilterChain careless = (request, response) -> TransactionSynchronizationManager.bindResource("pool",
                "connection");

        assertThatThrownBy(() -> pass(careless)).isInstanceOf(IllegalStateException.class);

        assertThat(TransactionSynchronizationManager.getResourceMap()).isEmpty();
    }

    @Test
    void isLoudAlsoWhenTheRequestFailed() {
        FilterChain failing = (request, response) -> {
            TransactionSynchronizationManager.initSynchronization();
            throw new UnsupportedOperationException("a page failed");
        };

        assertThatThrownBy(() -> pass(failing)).isInstanceOf(IllegalStateException.class);

        assertThat(TransactionSynchronizationManager.isSynchronizationActive()).isFalse();
    }

    @Test
    void saysNothingWhenTheRequestLeftNothing() throws Exception {
        FilterChain careful = (request, response) -> ActingPerson.as(AFI, () -> ActingPerson.current());

        pass(careful);

        assertThat(ActingPerson.current()).isEmpty();
    }

    private void pass(FilterChain chain) throws Exception {
        filter.doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), chain);
    }
}
