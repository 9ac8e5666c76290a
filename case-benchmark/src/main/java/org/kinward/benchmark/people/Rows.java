package org.kinward.benchmark.people;

import java.util.ArrayList;
import java.util.List;

/** Some tables that every child may leave rows in. */
public interface Rows {

    /** Adds what one child leaves in them; what is locked in the vault comes out. */
    List<SealedText> add(InventedChild one);

    /** The tables, those that others point at first. */
    List<CopyTable> inOrder();

    /** What one child has in the vault, as it is typed. */
    static List<SealedText> nothing() {
        return new ArrayList<>();
    }
}
