package org.kinward.reporting.child;

import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;

/** Whose children a list shows. A list names one scope, so that the database finds them by one index. */
public sealed interface ListScope {

    /** Children whose lead worker this person is. */
    record Mine(PersonId worker) implements ListScope {
    }

    /** Children whose lead worker is away and whom this person covers now; the database knows which. */
    record Covered(PersonId cover) implements ListScope {
    }

    /** Children of one place. */
    record AtPlace(PlaceId place) implements ListScope {
    }
}
