package org.kinward.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.kinward.web.access.WholeProgramTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A colleague who may not see the sealed signs sends the sheet with a hidden field that says she has. */
@WholeProgramTest
class SealedSignsTest {

    @LocalServerPort
    private int port;

    private static List<String> ticked(Shift who, String intake) {
        return who.page(intake + "/health").select("input[name=q.sealed][checked]").eachAttr("value");
    }

    @Test
    void areNotTakenBackUnseen() {
        var carer = Shift.carer(port);
        var intake = carer.begin();
        carer.answer(intake + "/health", Map.of("q.sealed", "PREGNANT_OR_MAY_BE"));
        var colleague = Shift.of(port, "worker");
        assertThat(ticked(colleague, intake)).isEmpty();

        var saved = colleague.answer(intake + "/health", Map.of("q.sealedSeen", "true"));

        assertThat(saved.statusCode()).isEqualTo(302);
        assertThat(ticked(carer, intake)).containsExactly("PREGNANT_OR_MAY_BE");
    }

    @Test
    void areAddedToUnseen() {
        var carer = Shift.carer(port);
        var intake = carer.begin();
        carer.answer(intake + "/health", Map.of("q.sealed", "PREGNANT_OR_MAY_BE"));
        var colleague = Shift.of(port, "worker");

        colleague.answer(intake + "/health",
                Map.of("q.sealedSeen", "true", "q.sealed", "TALKS_OF_DYING_OR_SELF_HARM"));

        assertThat(ticked(colleague, intake)).isEmpty();
        assertThat(ticked(carer, intake)).containsExactlyInAnyOrder("PREGNANT_OR_MAY_BE",
                "TALKS_OF_DYING_OR_SELF_HARM");
    }

    @Test
    void areTakenBackBySomebodyWhoSeesThem() {
        var carer = Shift.carer(port);
        var intake = carer.begin();
        carer.answer(intake + "/health", Map.of("q.sealed", "PREGNANT_OR_MAY_BE"));

        var page = carer.page(intake + "/health");
        page.select("input[name=q.sealed]").removeAttr("checked");
        carer.send(page, intake + "/health", Map.of());

        assertThat(ticked(carer, intake)).isEmpty();
    }
}
