package org.kinward.web.shell.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.TransactionSystemException;

class CauseTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "57P01", "53100", "40001", "40P01", "40003", "25P03", "25P04", "55P03", "57014"})
    void takesWhatPassesForNotPossibleNow(String state) {
        assertThat(Cause.of(wrapped(state))).isEqualTo(Trouble.UNAVAILABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "22001", "42501", "25006", "55000", "57000"})
    void takesWhatWouldHappenAgainForBroken(String state) {
        assertThat(Cause.of(wrapped(state))).isEqualTo(Trouble.BROKEN);
    }

    @Test
    void takesAnErrorWithoutAStateForBroken() {
        assertThat(Cause.of(new IllegalStateException(new SQLException("nobody knows")))).isEqualTo(Trouble.BROKEN);
    }

    @Test
    void looksAtWhatWentWrongBeforeTakingItBackDid() {
        var lost = new TransactionSystemException("not taken back", new SQLException("connection is closed"));
        lost.initApplicationException(wrapped("57P01"));

        assertThat(Cause.of(lost)).isEqualTo(Trouble.UNAVAILABLE);
    }

    private static Throwable wrapped(String state) {
        return new IllegalStateException("as a page sees it", new RuntimeException(new SQLException("refused", state)));
    }
}
