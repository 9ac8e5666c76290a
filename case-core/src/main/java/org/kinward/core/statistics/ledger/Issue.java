package org.kinward.core.statistics.ledger;

import org.kinward.core.statistics.pattern.Pattern;

/**
 * What left the house once: the figures of a release, value or hidden, and the proof for each reader that this is enough.
 *
 * @param release
 *            counted from 0
 */
public record Issue(int release, Audience audience, Pattern pattern) {
}
