package org.kinward.reporting.review;

import java.util.Optional;

import org.kinward.core.needs.NeedArea;

/**
 * A need for which there is no service in a district.
 *
 * @param area
 *            the side of the children's life; empty where the list of services does not say
 * @param district
 *            where the place is that cares for the children; empty where nobody has written it down
 * @param children
 *            how many children; counting stops at a thousand
 */
public record Gap(Optional<NeedArea> area, String district, int children) {
}
