package org.kinward.core.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.kinward.core.aftercare.OfAge;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.child.BirthInterval;
import org.kinward.core.consent.asked.CaseAtTheLake;
import org.kinward.core.retention.SetRetentionRule.Outcome;
import org.kinward.core.saving.Revision;

/** Photographs and suspected persons are kept for a shorter time than the file, whatever an agency sets and in whatever order. */
class SetRetentionRuleTest {

    private final CaseAtTheLake lake = new CaseAtTheLake();
    private final Map<KeptPart, RetentionRule> kept = new EnumMap<>(KeptPart.class);
    private final List<AuditAction> trail = new ArrayList<>();
    private final RetentionRules rules = new RetentionRules() {

        @Override
        public Current current(KeptPart part) {
            var shipped = part == KeptPart.FILE ? part.shipped()
                    : part.shipped().within(current(KeptPart.FILE).rule());
            return new Current(kept.getOrDefault(part, shipped), Revision.NEW);
        }

        @Override
        public List<Set> history(KeptPart part) {
            return List.of();
        }

        @Override
        public void set(KeptPart part, RetentionRule rule, Revision seen, By by) {
            kept.put(part, rule);
        }
    };

    private Outcome set(KeptPart part, int closing, int eighteen) {
        return new SetRetentionRule(rules, entry -> trail.add(entry.action())).set(
                new SetRetentionRule.Wish(part, new RetentionRule(closing, eighteen, "Law 2019-12"), Revision.NEW),
                lake.mensah, CaseAtTheLake.NOON);
    }

    @Test
    void keepsNoPartForLongerThanItsFile() {
        assertThat(set(KeptPart.PHOTOGRAPHS, 8, 0)).isEqualTo(Outcome.LONGER_THAN_FILE);
        assertThat(set(KeptPart.SUSPECTS, 7, 7)).as("as long as the file").isEqualTo(Outcome.SET);
        assertThat(set(KeptPart.FILE, 6, 7)).isEqualTo(Outcome.SHORTER_THAN_PART);
        assertThat(set(KeptPart.SUSPECTS, 3, 0)).isEqualTo(Outcome.SET);
        assertThat(set(KeptPart.FILE, 6, 7)).isEqualTo(Outcome.SET);
        assertThat(trail).hasSize(3);
    }

    /** What came with the program gives way by itself, and no day of a part is later than that of the file. */
    @Property(tries = 200)
    void hasNoDayOfAPartAfterThatOfItsFile(@ForAll @IntRange(min = 1, max = 50) int closing,
            @ForAll @IntRange(max = 50) int eighteen, @ForAll @IntRange(min = 1980, max = 2026) int born) {
        kept.clear();
        assertThat(set(KeptPart.FILE, closing, eighteen)).isEqualTo(Outcome.SET);
        var closed = LocalDate.of(2026, 6, 1);
        var age = Optional.of(new OfAge(new BirthInterval(YearMonth.of(born, 1), YearMonth.of(born, 3))));
        var whole = rules.current(KeptPart.FILE).rule().date(closed, age).on();

        assertThat(rules.current(KeptPart.PHOTOGRAPHS).rule().date(closed, age).on()).isBeforeOrEqualTo(whole);
        assertThat(rules.current(KeptPart.SUSPECTS).rule().date(closed, age).on()).isBeforeOrEqualTo(whole);
        assertThat(rules.current(KeptPart.SUSPECTS).rule().date(closed, Optional.empty()).on())
                .isBeforeOrEqualTo(rules.current(KeptPart.FILE).rule().date(closed, Optional.empty()).on());
    }
}
