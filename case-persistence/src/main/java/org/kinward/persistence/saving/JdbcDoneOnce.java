package org.kinward.persistence.saving;

import java.security.MessageDigest;
import java.util.Objects;

import org.kinward.core.access.PersonId;
import org.kinward.core.saving.DoneOnce;
import org.kinward.core.saving.OnceKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Claims by inserting: the database makes a second claim of the same stamp wait for the first. */
@Repository
class JdbcDoneOnce implements DoneOnce {

    private final JdbcClient sql;
    private final RequestHash hash;

    JdbcDoneOnce(JdbcClient sql, RequestHash hash) {
        this.sql = sql;
        this.hash = hash;
    }

    @Override
    public Claim claim(OnceKey stamp, PersonId person, String result) {
        var request = hash.of(stamp.request());
        int claimed = sql.sql("""
                insert into casework.idempotency (person_id, key, request_hash, result)
                values (:person, :key, :hash, :result) on conflict (person_id, key) do nothing""")
                .param("person", person.value()).param("key", stamp.key()).param("hash", request)
                .param("result", result).update();
        return claimed == 1 ? new Claim.Fresh() : before(stamp, person, request);
    }

    private Claim before(OnceKey stamp, PersonId person, byte[] request) {
        return sql.sql("select request_hash, result from casework.idempotency where person_id = :person and key = :key")
                .param("person", person.value()).param("key", stamp.key())
                .query((row, _) -> MessageDigest.isEqual(row.getBytes("request_hash"), request)
                        ? new Claim.Done(Objects.requireNonNullElse(row.getString("result"), ""))
                        : new Claim.OtherRequest())
                .single();
    }
}
