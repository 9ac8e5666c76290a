package org.kinward.core.identity.mend;

import java.util.List;
import java.util.Optional;

/**
 * The next children in the order of their numbers. A row whose number makes no sense holds up nobody who stands after
 * it: it is counted, and a person must look at it.
 *
 * @param last
 *            the symbols of the last row that was looked at, readable or not; empty when there was none
 */
public record Leaf<C>(List<C> children, int unreadable, Optional<String> last) {

    /** Where the first leaf begins. */
    public static final String START = "";

    public Leaf {
        children = List.copyOf(children);
    }

    /** One row: its number as it is written, and the child, unless the number makes no sense. */
    public record Row<C>(String symbols, Optional<C> child) {

        /** The row with the child that the reading makes of it, or with none when the reading finds no sense in it. */
        public static <C, X extends Exception> Row<C> of(String symbols, Reading<C, X> reading) throws X {
            try {
                return new Row<>(symbols, Optional.of(reading.child()));
            } catch (IllegalArgumentException nonsense) {
                return new Row<>(symbols, Optional.empty());
            }
        }
    }

    /** Makes a child of a row. */
    @FunctionalInterface
    public interface Reading<C, X extends Exception> {

        C child() throws X;
    }

    /** The rows of one look, in their order. */
    public static <C> Leaf<C> of(List<Row<C>> rows) {
        var children = rows.stream().flatMap(row -> row.child().stream()).toList();
        return new Leaf<>(children, rows.size() - children.size(),
                rows.isEmpty() ? Optional.empty() : Optional.of(rows.getLast().symbols()));
    }
}
