package org.kinward.core.statistics.question;

import java.util.Optional;

/** By what a table tells children apart: a dimension, and for an age the bands. */
public record Criterion(RecordDimension dimension, Optional<AgeBands> bands) {

    public Criterion {
        if ((dimension.kind() == RecordDimension.Kind.AGE) != bands.isPresent()) {
            throw new IllegalArgumentException("an age has bands, and nothing else has");
        }
    }

    public static Criterion of(RecordDimension dimension) {
        return new Criterion(dimension, Optional.empty());
    }

    /** An age in these bands, anything else without. */
    public static Criterion in(RecordDimension dimension, AgeBands bands) {
        return dimension.kind() == RecordDimension.Kind.AGE ? of(dimension, bands) : of(dimension);
    }

    public static Criterion of(RecordDimension age, AgeBands bands) {
        return new Criterion(age, Optional.of(bands));
    }
}
