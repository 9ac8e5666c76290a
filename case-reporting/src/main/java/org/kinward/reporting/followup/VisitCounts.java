package org.kinward.reporting.followup;

import java.util.Map;

import org.kinward.core.followup.contact.NotDone;

/**
 * What was done in the last 30 days, the child seen counted apart from news of it (FIELD F90, F104).
 *
 * @param seen
 *            visits at which somebody saw the child
 * @param spoke
 *            talks with the child on the telephone
 * @param news
 *            news from an adult only
 * @param notDone
 *            contacts that were not done, by reason; reasons that nobody gave are not there
 */
public record VisitCounts(int seen, int spoke, int news, Map<NotDone, Integer> notDone) {

    /** Over how many days it is counted. */
    public static final int DAYS = 30;

    public VisitCounts {
        notDone = Map.copyOf(notDone);
    }
}
