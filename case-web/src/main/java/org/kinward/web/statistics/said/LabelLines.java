package org.kinward.web.statistics.said;

import java.util.ArrayList;
import java.util.List;

/** Words of a drawing, in lines that its width holds: a drawing breaks no line by itself. */
public final class LabelLines {

    private LabelLines() {
    }

    /**
     * A label in lines, one at least. A word that is longer than a line stays whole.
     *
     * @param wide
     *            how many signs a line holds
     * @param behind
     *            for how many more there has to be room behind its last word
     */
    public static List<String> of(String label, int wide, int behind) {
        var words = label.strip().split(" +", -1);
        var lines = new ArrayList<String>();
        var line = new StringBuilder(words[0]);
        for (int at = 1; at < words.length; at++) {
            int needed = line.length() + 1 + words[at].length() + (at == words.length - 1 ? behind : 0);
            if (needed > wide) {
                lines.add(line.toString());
                line.setLength(0);
            } else {
                line.append(' ');
            }
            line.append(words[at]);
        }
        lines.add(line.toString());
        return List.copyOf(lines);
    }
}
