package org.kinward.reporting.child;

import java.util.Optional;

/** Which page of which list. */
public record ListAsked(ListScope scope, ListFilter filter, ListSort sort, Optional<ListPosition> behind) {

    /** The first page of a list, the newest children first. */
    public static ListAsked firstOf(ListScope scope) {
        return new ListAsked(scope, ListFilter.NONE, ListSort.NEWEST, Optional.empty());
    }

    public ListAsked narrowedBy(ListFilter narrower) {
        return new ListAsked(scope, narrower, sort, behind);
    }

    public ListAsked behind(ListPosition position) {
        return new ListAsked(scope, filter, sort, Optional.of(position));
    }

    public ListAsked sorted(ListSort order) {
        return new ListAsked(scope, filter, order, behind);
    }
}
