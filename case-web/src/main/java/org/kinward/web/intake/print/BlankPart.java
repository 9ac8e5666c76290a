package org.kinward.web.intake.print;

import java.util.List;

import org.kinward.core.access.AgencyId;

/** A part of the blank forms of the first days: each page prints what it asks, from what it asks with. */
public interface BlankPart {

    /** Its sheets, in the order of the screen, for somebody of this agency. */
    List<BlankPage> pages(AgencyId agency);
}
