package org.kinward.core.shelter.handing;

import java.time.Instant;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.shelter.stay.EndOfStay;
import org.kinward.core.shelter.stay.StayId;
import org.kinward.core.task.Task;

/** The manager who was called when a child was handed over says herself, signed in, that it was so. */
public class ConfirmHanding {

    private final HandingsOver handings;

    private final EndOfStay ends;

    public ConfirmHanding(HandingsOver handings, EndOfStay ends) {
        this.handings = handings;
        this.ends = ends;
    }

    /** Confirms it, once; false where nothing waits for this person. */
    @Transactional
    public boolean confirm(StayId stay, Actor by, Instant now) {
        var file = ends.find(stay).flatMap(found -> ends.at(found, by));
        if (file.isEmpty() || handings.of(stay).filter(one -> one.second().waitsFor(by.person())).isEmpty()
                || !handings.confirm(stay, by.person(), now)) {
            return false;
        }
        ends.secondHasConfirmed(stay, file.get(), new Task.Done(by.person(), now));
        return true;
    }
}
