package org.kinward.core.statistics.progress;

import java.util.Arrays;

/** What people write beside the figures: what was known before and what is new (F42), what hinders, how they judge, what should change. */
public record Narrative(String known, String progress, String bottlenecks, String evaluation, String changes) {

    /** The longest text of a part. */
    public static final int LONGEST = 2_000;

    public static final Narrative EMPTY = new Narrative("", "", "", "", "");

    public Narrative {
        known = known.strip();
        progress = progress.strip();
        bottlenecks = bottlenecks.strip();
        evaluation = evaluation.strip();
        changes = changes.strip();
    }

    /** Whether every part is said; a report is submitted with all of them. */
    public boolean isWhole() {
        return Arrays.stream(Part.values()).noneMatch(part -> part.of(this).isEmpty());
    }

    /** A part of the text, in its order. */
    public enum Part {
        KNOWN, PROGRESS, BOTTLENECKS, EVALUATION, CHANGES;

        /** What a text says there. */
        public String of(Narrative narrative) {
            return switch (this) {
                case KNOWN -> narrative.known();
                case PROGRESS -> narrative.progress();
                case BOTTLENECKS -> narrative.bottlenecks();
                case EVALUATION -> narrative.evaluation();
                case CHANGES -> narrative.changes();
            };
        }
    }
}
