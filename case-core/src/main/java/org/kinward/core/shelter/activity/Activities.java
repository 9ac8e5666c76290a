package org.kinward.core.shelter.activity;

import java.time.LocalDate;
import java.util.List;

import org.kinward.core.access.PlaceId;

/** Keeps what was offered in houses, for ever; what the acting person may not see is not there. */
public interface Activities {

    void add(Activity activity);

    /** Of this house from this day on, the newest day first, at most 200. */
    List<Activity> of(PlaceId place, LocalDate from);
}
