package org.kinward.core.task.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;

class DigestTimeTest {

    @Test
    void sendsNothingUntilSomebodySaysSo() {
        assertThat(DigestTime.SHIPPED.on()).isFalse();
        assertThat(new DigestTime(true, DigestTime.LAST).hour()).isEqualTo(23);
        assertThatThrownBy(() -> new DigestTime(true, 24)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DigestTime(true, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesOneAddressAndNeverShowsItInALog() {
        assertThat(new MailAddress(" ama@example.org ").value()).isEqualTo("ama@example.org");
        assertThat(new MailAddress("ama@example.org")).hasToString("MailAddress");
        for (var wrong : List.of("", "ama", "@example.org", "ama@", "a@b,c@d", "a b@c", "a@b@c", "a@b\nBcc: c@d",
                "<a@b>", "a".repeat(195) + "@b.org")) {
            assertThat(MailAddress.fits(wrong)).as(wrong).isFalse();
        }
    }
}
