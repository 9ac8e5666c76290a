package org.kinward.web.shelter.stay;

import org.kinward.core.shelter.stay.ArriveInHouse;
import org.kinward.core.shelter.stay.NotInHouse;
import org.springframework.stereotype.Component;

/** What can be said about a child that is not in the house yet. */
@Component
record Arrivals(ArriveInHouse arrive, NotInHouse never) {
}
