package org.kinward.persistence.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.AgencyId;
import org.kinward.persistence.identity.SearchWords.Kind;

class SearchWordsTest {

    private static final AgencyId AGENCY = new AgencyId(UUID.randomUUID());

    @Test
    void forgivesCaseAccentsAndPunctuation() {
        var written = SearchWords.of(Kind.NAME, "  Aïssatou N’Diaye-BÂ ");

        assertThat(written).containsExactly("aissatou", "ndiaye", "ba");
    }

    @Test
    void keepsTheVowelSignsThatTellNamesApart() {
        var khmer = SearchWords.of(Kind.NAME, "សុខា");
        var other = SearchWords.of(Kind.NAME, "សុខិ");

        assertThat(khmer).isNotEqualTo(other);
    }

    @Test
    void readsATelephoneHoweverItIsWritten() {
        var local = SearchWords.of(Kind.PHONE, "07 12 34 56 78");

        assertThat(SearchWords.of(Kind.PHONE, "+225 07-12-34-56-78")).isEqualTo(local);
        assertThat(SearchWords.of(Kind.PHONE, "٠٧١٢٣٤٥٦٧٨")).isEqualTo(local);
        assertThat(SearchWords.of(Kind.PHONE, "12345")).isEmpty();
    }

    @Test
    void hashesTheSameNameOfTwoChildrenAndAgenciesDifferently() {
        var keys = new SearchKeys(new byte[32]);
        var amina = keys.hashes(Kind.NAME, AGENCY, "CHILDONE00", List.of("amina")).getFirst();

        assertThat(keys.hashes(Kind.NAME, AGENCY, "CHILDONE00", List.of("amina")).getFirst()).isEqualTo(amina);
        assertThat(keys.hashes(Kind.NAME, AGENCY, "CHILDTWO00", List.of("amina")).getFirst()).isNotEqualTo(amina);
        assertThat(keys.hashes(Kind.PHONE, AGENCY, "CHILDONE00", List.of("amina")).getFirst()).isNotEqualTo(amina);
        assertThat(keys.hashes(Kind.NAME, new AgencyId(UUID.randomUUID()), "CHILDONE00", List.of("amina")).getFirst())
                .isNotEqualTo(amina);
    }
}
