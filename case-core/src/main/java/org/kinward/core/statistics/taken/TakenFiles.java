package org.kinward.core.statistics.taken;

import java.util.List;

import org.kinward.core.access.Actor;
import org.kinward.core.statistics.desk.FamilyId;

/** What was handed over of each family; only added to. */
public interface TakenFiles {

    /** How many of the newest are listed. */
    int LISTED = 50;

    void keep(FamilyId family, Actor by, TakenFile file);

    /** The newest first; whoever is no data officer of the agency sees none. */
    List<TakenFile> of(FamilyId family);
}
