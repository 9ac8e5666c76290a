package org.kinward.web.audit.trail;

import java.util.List;

import org.kinward.reporting.audit.TrailLine;
import org.kinward.web.shell.page.Link;
import org.kinward.web.shell.page.Words;

/**
 * One line of the auditor's table.
 *
 * @param acted
 *            who, and for whom
 * @param subjects
 *            links to everything that was done to the same thing
 * @param more
 *            how many things the entry names beyond those, 0 for none
 */
record TrailRow(String at, TrailLine.Acted acted, Words action, Words object, boolean refused, List<Link> subjects,
        int more) {

    TrailRow {
        subjects = List.copyOf(subjects);
    }
}
