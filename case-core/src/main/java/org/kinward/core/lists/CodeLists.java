package org.kinward.core.lists;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.kinward.core.access.AgencyId;

/** What can be chosen from the lists, in the order in which an agency shows it. */
public interface CodeLists {

    /**
     * A line of a list.
     *
     * @param english
     *            its label; the word itself where a translation is missing
     * @param french
     *            the same
     * @param localWords
     *            by which it is found as well, never shown as a label (FIELD F85)
     * @param isRetired
     *            no longer offered; old answers keep it
     */
    record Line(Code code, String english, String french, Set<String> localWords, boolean isRetired) {

        public Line {
            localWords = Set.copyOf(localWords);
        }
    }

    /**
     * Every line of these lists as this agency sees them, retired ones too, <em>other</em> last; in one reading.
     */
    Map<CodeList, List<Line>> of(Set<CodeList> lists, AgencyId agency);
}
