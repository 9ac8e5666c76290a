package org.kinward.persistence.statistics.ledger;

import java.util.Optional;

import org.kinward.core.statistics.desk.FamilyId;
import org.kinward.core.statistics.ledger.LedgerHead;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The heads of one kind of ledger. Whoever writes moves it first, and only from the version that was read. */
enum LedgerHeads {
    EXACT("statistics.ledger_head"), NOISY("statistics.noisy_head");

    private final String table;

    LedgerHeads(String table) {
        this.table = table;
    }

    void add(JdbcClient sql, FamilyId family, LedgerHead head) {
        sql.sql("insert into " + table + " values (?, ?, ?)").params(family.value(), head.version(), head.seal())
                .update();
    }

    Optional<LedgerHead> read(JdbcClient sql, FamilyId family) {
        return sql.sql("select version, seal from " + table + " where family_id = ?").param(family.value())
                .query((row, _) -> new LedgerHead(row.getInt(1), row.getString(2))).optional();
    }

    boolean move(JdbcClient sql, FamilyId family, LedgerHead before, LedgerHead next) {
        return sql
                .sql("update " + table + " set version = ?, seal = ? where family_id = ? and version = ? and seal = ?")
                .params(next.version(), next.seal(), family.value(), before.version(), before.seal()).update() == 1;
    }
}
