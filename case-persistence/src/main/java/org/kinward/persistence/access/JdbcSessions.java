package org.kinward.persistence.access;

import org.kinward.core.access.PersonId;
import org.kinward.core.access.signin.Sessions;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ends sessions by taking their rows away, in the transaction that decided it. */
@Component
final class JdbcSessions implements Sessions {

    private final JdbcClient accounts;

    JdbcSessions(@Qualifier("accountsJdbc") JdbcClient accounts) {
        this.accounts = accounts;
    }

    @Override
    public void endAllOf(PersonId person) {
        accounts.sql("delete from account.session where principal_name = ?").param(person.value().toString()).update();
    }
}
