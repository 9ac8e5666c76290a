package org.kinward.persistence.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.UncategorizedSQLException;

class PlainCommandTest {

    private static final String STATEMENT = "alter role kinward_web password 'word-of-nobody'";

    @Test
    void saysOnlyTheKindOfWhatComesFromADatabase() {
        var refused = new SQLException("syntax error at \"" + STATEMENT + "\"", "42601");
        var failed = new UncategorizedSQLException("task", STATEMENT, refused);

        for (var told : new Exception[]{failed, new IOException("the database: " + refused.getMessage(), failed),
                new IllegalStateException(STATEMENT, refused)}) {
            assertThat(PlainCommand.why(told)).contains("SQLException 42601").doesNotContain("word-of-nobody", "alter");
        }
    }

    @Test
    void saysWhatIsOfTheDiskOrOfOurOwn() {
        assertThat(PlainCommand.why(new IOException("No space left on device"))).contains("No space left on device");
        assertThat(PlainCommand.why(new RuntimeException(new IllegalStateException("stop it first"))))
                .isEqualTo("stop it first");
        assertThat(PlainCommand.why(new NumberFormatException("for word-of-nobody")))
                .isEqualTo("NumberFormatException");
    }
}
