package org.kinward.core.shelter.maycome;

import java.util.List;

import org.kinward.core.casefile.CaseFileId;

/** Keeps who may come near children; a line that was ended stays kept, and is not read any more. */
public interface MayComes {

    void add(MayCome line);

    /** Of one child, the newest first, without those that were ended; 100 at the most. */
    List<MayCome> of(CaseFileId child);

    /** A second person agrees; false if somebody has before, or ended it. */
    boolean agree(MayComeId id, MayCome.Said how);

    /** Ends it; false if it was ended before. */
    boolean end(MayComeId id, MayCome.Said how);
}
