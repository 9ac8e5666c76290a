package org.kinward.persistence.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.access.signin.Account;
import org.kinward.core.access.signin.Accounts;
import org.kinward.core.access.signin.SignInName;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Accounts with their password or one-time code. */
@Component
final class JdbcAccounts implements Accounts {

    private static final String ACCOUNT = """
            select c.person_id, c.sign_in_name, c.password_hash, o.code_hash, o.ends_at, o.opens_at,
                p.disabled_at is not null or a.ended_at is not null as shut_out
            from account.credential c
            join account.person p on p.id = c.person_id
            join account.agency a on a.id = p.agency_id
            left join account.one_time_code o on o.person_id = c.person_id
            """;

    private final JdbcClient accounts;

    JdbcAccounts(@Qualifier("accountsJdbc") JdbcClient accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<Account> named(SignInName name) {
        return accounts.sql(ACCOUNT + "where c.sign_in_name = ?").param(name.value()).query((row, _) -> account(row))
                .optional();
    }

    @Override
    public Optional<Account> of(PersonId person) {
        return accounts.sql(ACCOUNT + "where c.person_id = ?").param(person.value()).query((row, _) -> account(row))
                .optional();
    }

    @Override
    public boolean open(PersonId person, SignInName name) {
        return accounts.sql("""
                insert into account.credential (person_id, sign_in_name) values (?, ?)
                on conflict (sign_in_name) do nothing
                """).param(person.value()).param(name.value()).update() == 1;
    }

    @Override
    public void keepPassword(PersonId person, String hash, Instant now) {
        accounts.sql("update account.credential set password_hash = ?, password_changed_at = ? where person_id = ?")
                .param(hash).param(at(now)).param(person.value()).update();
        accounts.sql("delete from account.one_time_code where person_id = ?").param(person.value()).update();
    }

    @Override
    public void keepCode(PersonId person, Account.Code code, Optional<PersonId> maker) {
        if (maker.isEmpty()) {
            accounts.sql("update account.credential set password_hash = null where person_id = ?")
                    .param(person.value()).update();
        }
        accounts.sql("""
                insert into account.one_time_code (person_id, code_hash, ends_at, opens_at, made_by)
                values (:person, :hash, :ends, :opens, :maker)
                on conflict (person_id) do update set code_hash = excluded.code_hash, ends_at = excluded.ends_at,
                    opens_at = excluded.opens_at, made_by = excluded.made_by, made_at = now(),
                    id = gen_random_uuid(), confirmed_by = null, confirmed_at = null
                """).param("person", person.value()).param("hash", code.hash()).param("ends", at(code.endsAt()))
                .param("opens", at(code.opensAt()))
                .param("maker", maker.map(PersonId::value).orElse(null), Types.OTHER).update();
    }

    @Override
    public void signedIn(PersonId person, Instant now) {
        accounts.sql("update account.credential set last_signed_in_at = ? where person_id = ?").param(at(now))
                .param(person.value()).update();
    }

    @Override
    public void agreed(PersonId person, Instant now) {
        accounts.sql("update account.credential set agreed_at = ? where person_id = ?").param(at(now))
                .param(person.value()).update();
    }

    /** Not a new revision: an administrator's open form shows no language, so it is not out of date by this. */
    @Override
    public void speaks(PersonId person, String language) {
        accounts.sql("""
                update account.person set language = ?, language_chosen_at = now() where id = ?
                """).param(language).param(person.value()).update();
    }

    @Override
    public Optional<Spoken> spoken(PersonId person) {
        return accounts.sql("""
                select case when p.language_chosen_at is not null then p.language end as own, a.language as agencys
                from account.person p join account.agency a on a.id = p.agency_id where p.id = ?
                """).param(person.value()).query((row, _) -> new Spoken(Optional.ofNullable(row.getString("own")),
                row.getString("agencys"))).optional();
    }

    @Override
    public Optional<String> helpPhone(PersonId person) {
        return accounts.sql("""
                select a.help_phone from account.person p join account.agency a on a.id = p.agency_id
                where p.id = ? and a.help_phone <> ''
                """).param(person.value()).query(String.class).optional();
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(new PersonId(row.getObject("person_id", UUID.class)),
                new SignInName(row.getString("sign_in_name")),
                Optional.ofNullable(row.getString("password_hash")).map(Account.Password::new), code(row),
                row.getBoolean("shut_out"));
    }

    private static Optional<Account.Code> code(ResultSet row) throws SQLException {
        var code = row.getString("code_hash");
        return code == null ? Optional.empty()
                : Optional.of(new Account.Code(code, row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                        row.getObject("opens_at", OffsetDateTime.class).toInstant()));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
