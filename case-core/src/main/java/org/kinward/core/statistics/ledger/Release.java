package org.kinward.core.statistics.ledger;

import java.time.LocalDate;

import org.kinward.core.statistics.attack.Counts;

/**
 * The state of a family that figures were taken of. It never changes: late entries come with the next one.
 *
 * @param atoms
 *            the children (or case files) in each atom of the cube
 */
public record Release(LocalDate day, Counts atoms) {
}
