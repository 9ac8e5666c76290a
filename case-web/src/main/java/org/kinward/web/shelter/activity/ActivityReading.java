package org.kinward.web.shelter.activity;

import java.util.List;

import jakarta.transaction.Transactional;
import org.kinward.core.shelter.activity.Activities;
import org.kinward.core.shelter.activity.Activity;
import org.kinward.web.shelter.House;
import org.springframework.stereotype.Component;

/** Reads what was offered in a house. */
@Component
class ActivityReading {

    private final Activities activities;

    ActivityReading(Activities activities) {
        this.activities = activities;
    }

    /** Today and the days before it of which something is still written down. */
    @Transactional
    public List<Activity> week(House house) {
        return activities.of(house.place(), house.today().minusDays(Activity.DAYS_BACK));
    }
}
