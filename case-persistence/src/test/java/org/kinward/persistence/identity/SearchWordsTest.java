package org.kinward.persistence.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kinward.persistence.identity.SearchWords.Kind;

class SearchWordsTest {

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
}
