package org.kinward.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.Role;
import org.kinward.core.identity.VaultField;

class AuditObjectTest {

    private static Iterable<String> names() {
        return Arrays.stream(AuditObject.values()).map(Enum::name).toList();
    }

    @Test
    void hasAWordForEveryDetailOfTheVaultAndEveryRole() {
        assertThat(names()).containsAll(Arrays.stream(VaultField.values()).map(Enum::name).toList())
                .containsAll(Arrays.stream(Role.values()).map(role -> "ROLE_" + role).toList());
    }

    @Test
    void refusesAFreeWordWithoutRepeatingIt() {
        assertThat(AuditObject.of("case_file")).isEqualTo(AuditObject.CASE_FILE);
        assertThatThrownBy(() -> AuditObject.of("amina")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("amina");
    }
}
