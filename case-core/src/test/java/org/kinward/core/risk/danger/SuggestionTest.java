package org.kinward.core.risk.danger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinward.core.risk.danger.Suggestion.Ground.HAPPENS_NOW;
import static org.kinward.core.risk.danger.Suggestion.Ground.LIKELY_THIS_WEEK;
import static org.kinward.core.risk.danger.Suggestion.Ground.NOTHING_KNOWN;
import static org.kinward.core.risk.danger.Suggestion.Ground.NOT_KNOWN;
import static org.kinward.core.risk.danger.Suggestion.Ground.POSSIBLE;
import static org.kinward.core.risk.danger.Suggestion.Ground.SEVERAL_POSSIBLE;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.kinward.core.risk.DangerLevel;

class SuggestionTest {

    private static final Signs QUIET = Signs.all(Sign.NOTHING_KNOWN);

    @Test
    void saysOneLevelAndOneGround() {
        assertThat(Suggestion.of(QUIET)).isEqualTo(new Suggestion(DangerLevel.LOW, NOTHING_KNOWN));
        assertThat(Suggestion.of(QUIET.with(DangerFrom.LAW, Sign.NOT_KNOWN)))
                .isEqualTo(new Suggestion(DangerLevel.MEDIUM, NOT_KNOWN));
        var one = QUIET.with(DangerFrom.PLACE, Sign.POSSIBLE);
        assertThat(Suggestion.of(one)).isEqualTo(new Suggestion(DangerLevel.MEDIUM, POSSIBLE));
        var three = one.with(DangerFrom.HEALTH, Sign.POSSIBLE).with(DangerFrom.ONLINE, Sign.POSSIBLE);
        assertThat(Suggestion.of(three)).isEqualTo(new Suggestion(DangerLevel.HIGH, SEVERAL_POSSIBLE));
        assertThat(Suggestion.of(QUIET.with(DangerFrom.PEOPLE, Sign.LIKELY_THIS_WEEK)))
                .isEqualTo(new Suggestion(DangerLevel.HIGH, LIKELY_THIS_WEEK));
        assertThat(Suggestion.of(three.with(DangerFrom.HURTS_SELF, Sign.NOW)))
                .isEqualTo(new Suggestion(DangerLevel.IMMEDIATE, HAPPENS_NOW));
    }

    /** Knowing of one more danger never makes the suggestion smaller, and its ground names the sides that it means. */
    @Property
    void growsWithEveryDangerThatIsKnown(@ForAll @Size(6) List<Sign> said, @ForAll DangerFrom side) {
        var of = new EnumMap<DangerFrom, Sign>(DangerFrom.class);
        for (var from : DangerFrom.values()) {
            of.put(from, said.get(from.ordinal()));
        }
        var signs = new Signs(of);
        var before = Suggestion.of(signs);

        var after = Suggestion.of(signs.with(side, Sign.NOW));

        assertThat(after.level()).isEqualTo(DangerLevel.IMMEDIATE).isGreaterThanOrEqualTo(before.level());
        assertThat(before.ground().sides(signs)).isNotEmpty();
        assertThat(after.ground().sides(signs.with(side, Sign.NOW))).contains(side);
    }

    @Test
    void leavesNoSideOutAndKeepsLevelAndGroundTogether() {
        assertThatThrownBy(() -> new Signs(Map.of(DangerFrom.PEOPLE, Sign.NOW)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Suggestion(DangerLevel.LOW, HAPPENS_NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
