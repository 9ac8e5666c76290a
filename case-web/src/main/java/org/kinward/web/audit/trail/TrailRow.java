package org.kinward.web.audit.trail;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kinward.web.shell.page.Link;
import org.kinward.web.shell.page.Words;

/**
 * One line of the auditor's table.
 *
 * @param who
 *            null when nobody was signed in
 * @param subjects
 *            links to everything that was done to the same thing
 * @param more
 *            how many things the entry names beyond those, 0 for none
 */
record TrailRow(String at, @Nullable String who, Words action, Words object, boolean refused, List<Link> subjects,
        int more) {

    TrailRow {
        subjects = List.copyOf(subjects);
    }
}
