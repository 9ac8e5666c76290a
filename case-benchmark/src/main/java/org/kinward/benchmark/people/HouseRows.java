package org.kinward.benchmark.people;

import java.util.List;
import java.util.Map;

/** What work on the records of a house leaves behind, beside children, first hours and names. */
public interface HouseRows {

    /** Adds it; what the vault is to lock of each child comes out, in the order of the children. */
    Map<InventedChild, List<SealedText>> add(House house, ComeTogether children);

    /** The tables, those that others point at first. */
    List<CopyTable> inOrder();
}
