package org.kinward.web.casefile.away;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.kinward.web.shell.form.FormStamp;

/** A cover for each child, and for each place, as chosen. */
record CoversForm(List<Choice> children, List<Choice> places, FormStamp stamp) {

    CoversForm(@Nullable List<Choice> children, @Nullable List<Choice> places, @Nullable FormStamp stamp) {
        this.children = there(children);
        this.places = there(places);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    /** A line that was left out by somebody who wrote the form by hand is none. */
    private static List<Choice> there(@Nullable List<Choice> typed) {
        return typed == null ? List.of() : typed.stream().filter(Objects::nonNull).toList();
    }

    /**
     * One line.
     *
     * @param of
     *            surrogate of the record, or of the place
     * @param cover
     *            who was chosen; empty for nobody
     */
    record Choice(String of, String cover) {

        Choice(@Nullable String of, @Nullable String cover) {
            this.of = of == null ? "" : of;
            this.cover = cover == null ? "" : cover;
        }
    }
}
