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
     * @param heading
     *            the part of the list that it stands in (FIELD 5.2, 5.12, 5.13); empty where a list has no parts
     */
    record Line(Code code, String english, String french, Set<String> localWords, boolean isRetired, String heading) {

        public Line {
            localWords = Set.copyOf(localWords);
        }

        /** A line of a list that has no parts. */
        public Line(Code code, String english, String french, Set<String> localWords, boolean isRetired) {
            this(code, english, french, localWords, isRetired, "");
        }
    }

    /**
     * Every line of these lists as this agency sees them, retired ones too, <em>other</em> last; in one reading.
     */
    Map<CodeList, List<Line>> of(Set<CodeList> lists, AgencyId agency);
}
