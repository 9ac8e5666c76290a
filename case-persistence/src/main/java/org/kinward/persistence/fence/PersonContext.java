package org.kinward.persistence.fence;

import java.sql.Connection;
import java.sql.SQLException;

import org.kinward.core.access.ActingPerson;

/**
 * Tells the database who acts, for this transaction only. The policies of row-level security show that person's rows;
 * when nobody acts the text is empty and they show none.
 */
final class PersonContext {

    private PersonContext() {
    }

    static void tell(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select set_config('kinward.person', ?, true)")) {
            statement.setString(1, ActingPerson.current().map(person -> person.value().toString()).orElse(""));
            statement.execute();
        }
    }
}
