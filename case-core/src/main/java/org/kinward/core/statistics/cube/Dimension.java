package org.kinward.core.statistics.cube;

import java.util.HashSet;
import java.util.List;

/**
 * One way children differ, with a category for each value, *unknown* and *not asked* among them. Each child has exactly
 * one; a question with several answers is a yes/no dimension per answer (STATISTICS section 3, point 3).
 *
 * @param sensitive
 *            a line that is all of one category says too much (R3): disability, ethnicity, sexual exploitation, health
 */
public record Dimension(String name, List<String> categories, boolean sensitive) {

    public Dimension {
        categories = List.copyOf(categories);
        if (name.isBlank() || categories.isEmpty() || new HashSet<>(categories).size() < categories.size()) {
            throw new IllegalArgumentException("a dimension has a name and categories, each once");
        }
    }
}
