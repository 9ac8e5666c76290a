package org.kinward.web.access.refill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.MovingClock;
import org.kinward.core.access.PersonId;
import org.kinward.core.saving.FormLock;
import org.springframework.mock.web.MockHttpServletRequest;

/** A form waits half an hour for the one who typed it, and was only kept where it was really sent. */
class KeptFormsTest {

    private static final PersonId AFI = new PersonId(UUID.fromString("00000000-0000-4000-8000-000000000001"));
    private static final PersonId KOMI = new PersonId(UUID.fromString("00000000-0000-4000-8000-000000000002"));

    private final MovingClock hands = new MovingClock();
    private final KeptForms forms = new KeptForms(new FormSeal(new Bolt()), hands);

    @Test
    void waitsHalfAnHour() {
        var kept = forms.keep(sentTo("/notes", forms.stamp(AFI, "/notes", "/book"))).orElseThrow();

        hands.goOn(Duration.ofMinutes(30).minusMillis(1));
        assertThat(forms.open(kept, AFI)).hasValueSatisfying(
                form -> assertThat(form.typed()).containsEntry("text", List.of("the bus at six")));
        assertThat(forms.open(kept, KOMI)).isEmpty();

        hands.goOn(Duration.ofMillis(1));
        assertThat(forms.open(kept, AFI)).isEmpty();
    }

    @Test
    void doesNotWaitLongerWhenItIsCarriedOn() {
        var kept = forms.keep(sentTo("/notes", forms.stamp(AFI, "/notes", "/book"))).orElseThrow();
        hands.goOn(Duration.ofMinutes(20));
        var carried = new MockHttpServletRequest("POST", "/sign-in");
        carried.addParameter("kept", kept);

        var again = forms.keep(carried).orElseThrow();
        hands.goOn(Duration.ofMinutes(10));

        assertThat(forms.open(again, AFI)).isEmpty();
    }

    @Test
    void isNotKeptAtAnotherAddressThanThatOfItsStamp() {
        var stamp = forms.stamp(AFI, "/notes", "/book");

        assertThat(forms.keep(sentTo("/letters", stamp))).isEmpty();
        assertThat(forms.keep(sentTo("/notes", stamp + "x"))).isEmpty();
        assertThat(forms.keep(sentTo("/notes", stamp))).isPresent();
    }

    private static MockHttpServletRequest sentTo(String path, String stamp) {
        var request = new MockHttpServletRequest("POST", path);
        request.addParameter("page-stamp", stamp);
        request.addParameter("text", "the bus at six");
        return request;
    }

    /** Opens what bears its label, and hides nothing. */
    private static final class Bolt implements FormLock {

        @Override
        public byte[] lock(byte[] clear, String label) {
            return (label + "|" + new String(clear, StandardCharsets.UTF_8) + "|").getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public Optional<byte[]> open(byte[] locked, String label) {
            var text = new String(locked, StandardCharsets.UTF_8);
            return text.startsWith(label + "|") && text.endsWith("|")
                    ? Optional
                            .of(text.substring(label.length() + 1, text.length() - 1).getBytes(StandardCharsets.UTF_8))
                    : Optional.empty();
        }
    }
}
