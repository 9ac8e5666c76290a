package org.kinward.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.kinward.core.saving.Revision;

class VaultTextTest {

    @Test
    void hidesItselfInEveryPrint() {
        var entry = VaultEntry.of(VaultSlot.of(IdentityExamples.amina(), VaultField.NAME_USED), Revision.NEW,
                new VaultText("Amina"));

        assertThat(entry.toString()).contains("[hidden]").doesNotContain("Amina");
        assertThat(new IdentitySearch.ByName(new VaultText("Amina")).toString()).doesNotContain("Amina");
    }

    @Test
    void takesEmojiAndMarksOfDirection() {
        var text = new VaultText("  \u200Fאמינה 🌟 ");

        assertThat(text.clear()).endsWith("🌟");
    }

    @Test
    void isTheSameTextHoweverAccentsAreTyped() {
        assertThat(new VaultText("Aïcha")).isEqualTo(new VaultText("Ai\u0308cha"));
    }

    @Test
    void refusesWhatTheDatabaseCannotHoldWithoutRepeatingIt() {
        assertThatThrownBy(() -> new VaultText("Amina\0")).hasMessageNotContaining("Amina");
        assertThatThrownBy(() -> new VaultText("Amina\uD83C")).hasMessageNotContaining("Amina");
        assertThatThrownBy(() -> new VaultText("A".repeat(VaultText.LONGEST + 1))).hasMessageNotContaining("AA");
        assertThatThrownBy(() -> new VaultText("   ")).isInstanceOf(IllegalArgumentException.class);
    }
}
