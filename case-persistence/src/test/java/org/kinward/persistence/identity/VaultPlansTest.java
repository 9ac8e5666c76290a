package org.kinward.persistence.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.core.identity.IdentityExamples.EVENING;
import static org.kinward.core.identity.IdentityExamples.FAR_AHEAD;
import static org.kinward.core.identity.IdentityExamples.SHELTER;
import static org.kinward.core.identity.IdentityExamples.amina;
import static org.kinward.core.identity.IdentityExamples.at;
import static org.kinward.core.identity.IdentityExamples.carer;
import static org.kinward.core.identity.IdentityExamples.named;

import java.nio.file.Path;
import java.util.Objects;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinward.core.identity.IdentitySearch;
import org.kinward.core.identity.VaultText;
import org.kinward.core.identity.care.CareRight;
import org.springframework.transaction.support.TransactionTemplate;

/** A search reads the children in the searcher's care, however many the vault holds; one in ten of them has an earlier file. */
class VaultPlansTest {

    private static final int OTHERS = 20_000;
    private static final int FEW = 20;
    private static final String MANY = """
            insert into identity.held_child (id, reference, agency_id, state, place_id, place_decided_at, first_id)
            select md5('held ' || n)::uuid, 'X' || lpad(n::text, 9, '0'), md5('agency')::uuid, 'held', md5('house ' || n % 50)::uuid,
                now(), case when n % 10 = 0 then md5('held ' || n - 1)::uuid end
            from generate_series(1, :others) n
            """;
    private static final String THEIR_WORDS = """
            insert into identity.search_key (child_id, kind, field, item, hash) select c.id, 'name', 'NAME_USED', 0,
                decode(md5(c.reference), 'hex') from identity.held_child c where c.reference like 'X0%'
            """;

    private final VaultHouse house;

    VaultPlansTest(@TempDir Path home) {
        this.house = new VaultHouse(home);
    }

    @BeforeEach
    void manyChildrenOfOtherHouses() {
        house.care().grant(at(amina(), SHELTER), EVENING);
        house.care().grant(new CareRight.OnShift(carer().person(), SHELTER, FAR_AHEAD), EVENING);
        house.vault().keep(named(amina(), "Amina Canary"), carer());
        house.behind().sql(MANY).param("others", OTHERS).update();
        house.behind().sql(THEIR_WORDS).update();
        house.behind().sql("analyze identity.held_child").update();
        house.behind().sql("analyze identity.search_key").update();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void findsANameAmongTheChildrenInCareOnly() {
        assertThat(rowsReadByASearch()).isBetween(1L, (long) FEW);
    }

    @Test
    void readsManyMoreWithoutTheIndexOfAHouse() {
        house.behind().sql("drop index identity.held_child_place_ix").update();

        assertThat(rowsReadByASearch()).isGreaterThan(OTHERS);
    }

    /** As the program asks: with a plan that is made once for whoever searches. */
    private long rowsReadByASearch() {
        return Objects.requireNonNull(new TransactionTemplate(house.manager()).execute(_ -> {
            house.jdbc().sql("select set_config('plan_cache_mode', 'force_generic_plan', true)").query(String.class)
                    .single();
            long before = readSoFar();
            assertThat(new VaultSearch(house.jdbc(), house.hashes())
                    .find(new IdentitySearch.ByName(new VaultText("amina")), carer().person())).hasSize(1);
            return readSoFar() - before;
        }));
    }

    private long readSoFar() {
        return house.jdbc().sql(
                "select cast(coalesce(sum(seq_tup_read + idx_tup_fetch), 0) as bigint) from pg_stat_xact_user_tables "
                        + "where schemaname = 'identity'")
                .query(Long.class).single();
    }
}
