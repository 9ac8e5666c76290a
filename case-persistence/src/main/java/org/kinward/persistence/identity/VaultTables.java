package org.kinward.persistence.identity;

import org.kinward.core.identity.keys.SearchHashes;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The vault's statements, by what they do. */
@Component
final class VaultTables {

    private final VaultRows rows;
    private final VaultWrites writes;
    private final VaultSearch search;
    private final FormerValues former;

    VaultTables(@Qualifier("vaultJdbc") JdbcClient vault, SearchHashes hashes) {
        this.rows = new VaultRows(vault);
        this.writes = new VaultWrites(vault, hashes);
        this.search = new VaultSearch(vault, hashes);
        this.former = new FormerValues(vault);
    }

    VaultRows rows() {
        return rows;
    }

    VaultWrites writes() {
        return writes;
    }

    VaultSearch search() {
        return search;
    }

    FormerValues former() {
        return former;
    }
}
