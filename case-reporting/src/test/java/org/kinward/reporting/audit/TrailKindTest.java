package org.kinward.reporting.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinward.core.audit.AuditAction;

class TrailKindTest {

    @ParameterizedTest
    @EnumSource
    void everyActionHasOneKind(AuditAction action) {
        assertThat(Arrays.stream(TrailKind.values()).filter(kind -> kind.actions().contains(action)))
                .containsExactly(TrailKind.of(action));
    }
}
