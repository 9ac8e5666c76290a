package org.kinward.core.needs;

import java.util.List;

import org.kinward.core.casefile.CaseFileId;

/** What a child needs, for those who plan and look for services. It is read here and written nowhere. */
public interface OpenNeeds {

    /**
     * The needs of the newest assessment of this case file that was given for approval at least once, in the order of the
     * areas; areas without a need are left out. An assessment that is sent back still tells its needs: the child has them.
     * Empty where there is none, or none for the acting person.
     */
    List<OpenNeed> openOf(CaseFileId file);
}
