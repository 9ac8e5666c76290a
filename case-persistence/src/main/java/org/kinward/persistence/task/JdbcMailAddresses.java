package org.kinward.persistence.task;

import java.util.Optional;

import org.kinward.core.access.PersonId;
import org.kinward.core.task.digest.MailAddress;
import org.kinward.core.task.digest.MailAddresses;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row a person, beside its account. */
@Repository
class JdbcMailAddresses implements MailAddresses {

    private final JdbcClient accounts;

    JdbcMailAddresses(@Qualifier("accountsJdbc") JdbcClient accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<MailAddress> of(PersonId person) {
        return accounts.sql("select m.address from account.mail_address m where m.person_id = ?").param(person.value())
                .query(String.class).optional().map(MailAddress::new);
    }

    @Override
    public void keep(PersonId person, Optional<MailAddress> address) {
        if (address.isEmpty()) {
            accounts.sql("delete from account.mail_address where person_id = ?").param(person.value()).update();
            return;
        }
        accounts.sql("""
                insert into account.mail_address (person_id, address) values (:person, :address)
                on conflict (person_id) do update set address = excluded.address, kept_at = now()
                """).param("person", person.value()).param("address", address.get().value()).update();
    }
}
