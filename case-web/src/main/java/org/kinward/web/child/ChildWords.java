package org.kinward.web.child;

import java.util.Locale;
import java.util.Optional;

import org.kinward.core.child.PresumedChild;
import org.kinward.reporting.child.AgeNow;
import org.kinward.reporting.child.ChildLine;
import org.kinward.reporting.child.SeenAs;
import org.kinward.web.shell.page.Words;

/** How the pages speak of a child without its name: "Girl, about 14". */
public final class ChildWords {

    /** Said of whoever may be 18 or more (issue 2 section 5). */
    public static final String PRESUMED = "child.presumed";

    /** Said where no age is written down. */
    public static final String PRESUMED_WITHOUT_AGE = "child.presumed.no-age";

    private ChildWords() {
    }

    /** Girl or boy, and how old, as far as either is known. */
    public static Words of(SeenAs seen) {
        var sex = seen.sex().map(known -> known.name().toLowerCase(Locale.ROOT)).orElse("child");
        return seen.age().map(age -> aged(sex, age)).orElseGet(() -> Words.keyed("child.seen." + sex + ".none"));
    }

    /** Message key that says why somebody is treated as a child; empty where that is certain. */
    public static Optional<String> presumed(SeenAs seen) {
        return seen.age().isEmpty() ? Optional.of(PRESUMED_WITHOUT_AGE)
                : seen.age().filter(age -> age.oldest() >= PresumedChild.GROWN_UP).map(_ -> PRESUMED);
    }

    /** The place by name for who may know it, else that the child is safe and in which district (F101). */
    public static Words of(ChildLine.Where where) {
        return where.place().map(place -> Words.keyed("child.where.place", place))
                .orElseGet(() -> safe(where.district()));
    }

    /** What everybody else reads about where a child is. */
    public static Words safe(String district) {
        return district.isBlank() ? Words.keyed("child.where.safe") : Words.keyed("child.where.district", district);
    }

    private static Words aged(String sex, AgeNow age) {
        if (age.isRange()) {
            return Words.keyed("child.seen." + sex + ".range", age.best(), age.youngest(), age.oldest());
        }
        return Words.keyed("child.seen." + sex + (age.certain() ? ".sure" : ".about"), age.best());
    }
}
