package org.kinward.core.export;

import java.util.Optional;
import java.util.Set;

import org.kinward.core.export.safe.ExportField;
import org.kinward.core.statistics.question.Happening;
import org.kinward.core.statistics.question.Period;

/**
 * What is asked for, as far as it has been said.
 *
 * @param fields
 *            empty until they are chosen
 */
public record ExportPlan(Set<ExportField> fields, Optional<Filter> filter, Optional<Aim> aim) {

    public static final ExportPlan NOTHING = new ExportPlan(Set.of(), Optional.empty(), Optional.empty());

    public ExportPlan {
        fields = Set.copyOf(fields);
    }

    /** Which case files: what happened to them, and when. */
    public record Filter(Happening happening, Period period) {
    }

    /**
     * What for, and for whom; in words without names of children.
     *
     * @param purpose
     *            {@link #SHORTEST} to {@link #LONGEST} signs
     * @param recipient
     *            an organisation or an office, as long
     */
    public record Aim(String purpose, String recipient) {

        public static final int SHORTEST = 3;
        public static final int LONGEST = 300;

        public Aim {
            purpose = purpose.strip();
            recipient = recipient.strip();
            if (!fits(purpose) || !fits(recipient)) {
                throw new IllegalArgumentException("purpose and recipient have 3 to 300 signs");
            }
        }

        public static boolean fits(String typed) {
            int length = typed.strip().length();
            return length >= SHORTEST && length <= LONGEST;
        }
    }

    public ExportPlan of(Set<ExportField> chosen) {
        return new ExportPlan(chosen, filter, aim);
    }

    public ExportPlan of(Filter chosen) {
        return new ExportPlan(fields, Optional.of(chosen), aim);
    }

    public ExportPlan of(Aim said) {
        return new ExportPlan(fields, filter, Optional.of(said));
    }

    /** Whether nothing is missing. */
    public boolean isWhole() {
        return !fields.isEmpty() && filter.isPresent() && aim.isPresent();
    }
}
