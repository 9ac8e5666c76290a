package org.kinward.persistence.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.AgencyId;
import org.kinward.core.reference.ReferenceNumber;

class SearchKeysTest {

    private static final AgencyId AGENCY = new AgencyId(UUID.randomUUID());
    private static final ReferenceNumber ONE = ReferenceNumber.random(new Random(1));
    private static final ReferenceNumber OTHER = ReferenceNumber.random(new Random(2));

    private final SearchKeys keys = new SearchKeys(new byte[32]);

    private byte[] hash(String kind, AgencyId agency, ReferenceNumber child) {
        return keys.hashes(kind, agency, child, List.of("amina")).getFirst();
    }

    @Test
    void hashesTheSameNameOfTwoChildrenDifferently() {
        var amina = hash("name", AGENCY, ONE);

        assertThat(hash("name", AGENCY, ONE)).isEqualTo(amina);
        assertThat(hash("name", AGENCY, OTHER)).isNotEqualTo(amina);
    }

    @Test
    void hasAKeyForEachAgencyAndKind() {
        var amina = hash("name", AGENCY, ONE);

        assertThat(hash("phone", AGENCY, ONE)).isNotEqualTo(amina);
        assertThat(hash("name", new AgencyId(UUID.randomUUID()), ONE)).isNotEqualTo(amina);
    }

    @Test
    void dependsOnTheRoot() {
        var other = new byte[32];
        other[0] = 1;

        var hash = new SearchKeys(other).hashes("name", AGENCY, ONE, List.of("amina")).getFirst();

        assertThat(hash).isNotEqualTo(hash("name", AGENCY, ONE));
    }
}
