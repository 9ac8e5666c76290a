package org.kinward.web.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.kinward.web.intake.reading.IntakePath;
import org.kinward.web.intake.sheet.SheetKind;

class SheetAddressTest {

    @Test
    void namesEverySheetThereIs() {
        assertThat(IntakePath.SHEETS)
                .isEqualTo(SheetKind.ofHour().stream().map(SheetKind::path).collect(Collectors.joining("|")));
        assertThat(IntakePath.DAYS_SHEETS).isEqualTo(SheetKind.ofDays().stream()
                .map(kind -> kind.path().replace("days/", "")).collect(Collectors.joining("|")));
        assertThat(IntakePath.LATER_SHEETS).isEqualTo(SheetKind.ofLater().stream()
                .map(kind -> kind.path().replace("later/", "")).collect(Collectors.joining("|")));
    }
}
