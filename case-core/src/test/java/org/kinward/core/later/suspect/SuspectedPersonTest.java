package org.kinward.core.later.suspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.identity.VaultText;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.later.suspect.SuspectedPerson.Part;

class SuspectedPersonTest {

    @Property(tries = 300)
    void comesBackAsItWasSealed(@ForAll Part part, @ForAll @NotBlank @StringLength(max = 40) String words) {
        var clean = words.replaceAll("[^A-Za-z0-9 =+.-]", "x").strip();
        var parts = new EnumMap<Part, String>(Map.of(Part.NAME, "Zara"));
        parts.put(part, clean.isEmpty() ? "x" : clean);
        var person = new SuspectedPerson(parts);

        assertThat(SuspectedPerson.of(person.sealed())).contains(person);
    }

    @Test
    void isNoPersonOfThisFormWhereAnEventSealedWords() {
        assertThat(SuspectedPerson.of(new VaultText("A man with a blue car\nNAME=Kodjo"))).isEmpty();
    }

    @Test
    void saysNothingOfItself() {
        assertThat(new SuspectedPerson(Map.of(Part.NAME, "Zara"))).hasToString("[hidden]");
    }

    @Test
    void knowsItsNamesForComparing() {
        var person = new SuspectedPerson(
                Map.of(Part.NAME, "Kwadwo Zara of the van", Part.OTHER_NAMES, "The old Chauve", Part.PLACE,
                        "near the Market"));

        assertThat(SuspectedPerson.names(person.sealed())).isEqualTo("Kwadwo Zara Chauve");
        assertThat(SuspectedPerson.names(new SuspectedPerson(Map.of(Part.NAME, "The driver")).sealed())).isEmpty();
        assertThat(SuspectedPerson.names(new SuspectedPerson(Map.of(Part.NAME, "zara")).sealed()).strip())
                .isEqualTo("zara");
        assertThat(SuspectedPerson.names(new VaultText("Kwadwo of the white van, with Ama. The police knows.")))
                .as("free words, as an event seals them").isEqualTo("Kwadwo Ama");
    }

    @Test
    void isSomebodyOfWhomSomethingIsKnown() {
        for (var words : new String[]{"", " ", "x".repeat(SuspectedPerson.LONGEST + 1), "a\nb"}) {
            var parts = new EnumMap<Part, String>(Map.of(Part.NAME, words));
            assertThatIllegalArgumentException().isThrownBy(() -> new SuspectedPerson(parts));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new SuspectedPerson(Map.of()));
    }

    /** The clock is moved: fourteen days to the minute. */
    @Test
    void isToldToAServiceForFourteenDaysOnly() {
        var at = Instant.parse("2026-11-29T08:00:00Z");
        var decision = new SendDecision(UUID.randomUUID(), IntakeId.fresh(),
                new SendDecision.ForWhat(SendDecision.SendTo.POLICE, SendDecision.SendGround.DANGER_NOW,
                        SendDecision.ChildKnows.TOLD_AND_AGREES),
                "Other children are there", new PersonId(UUID.randomUUID()), at);

        assertThat(decision.holds(at.plus(Duration.ofDays(14)).minusSeconds(1))).isTrue();
        assertThat(decision.holds(at.plus(Duration.ofDays(14)))).isFalse();
    }
}
