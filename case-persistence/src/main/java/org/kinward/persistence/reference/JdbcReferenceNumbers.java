package org.kinward.persistence.reference;

import java.util.Set;

import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.reference.ReferenceNumbers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Each move is one statement that says by its count whether it happened; none spoils the open transaction. */
@Repository
class JdbcReferenceNumbers implements ReferenceNumbers {

    private final JdbcClient sql;

    JdbcReferenceNumbers(JdbcClient sql) {
        this.sql = sql;
    }

    /** Without naming the conflict, which would ask for the right to read the number that is there. */
    @Override
    public boolean reserve(ReferenceNumber number) {
        return sql.sql("""
                insert into casework.reference_number (symbols, state) values (:symbols, 'reserved')
                on conflict do nothing""").param("symbols", number.symbols()).update() == 1;
    }

    @Override
    public boolean issue(ReferenceNumber number) {
        return settle(Set.of(number), "issued") == 1;
    }

    @Override
    public int retire(Set<ReferenceNumber> numbers) {
        return settle(numbers, "retired");
    }

    private int settle(Set<ReferenceNumber> numbers, String state) {
        return sql.sql("""
                update casework.reference_number set state = :state, settled_at = now()
                where symbols = any(:symbols::text[]) and state = 'reserved'""").param("state", state)
                .param("symbols", numbers.stream().map(ReferenceNumber::symbols).toArray(String[]::new)).update();
    }
}
