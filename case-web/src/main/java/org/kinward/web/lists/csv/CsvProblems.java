package org.kinward.web.lists.csv;

import java.util.ArrayList;
import java.util.List;

/** What is wrong in a file: the first hundred, and how many more. A file of ten thousand wrong rows fills no memory. */
public final class CsvProblems {

    /** Who has put so many right sends the file again. */
    public static final int SHOWN = 100;

    private final List<CsvProblem> first = new ArrayList<>();

    private int all;

    /** Writes it down, or only counts it. */
    public void add(CsvProblem problem) {
        all++;
        if (first.size() < SHOWN) {
            first.add(problem);
        }
    }

    public List<CsvProblem> first() {
        return List.copyOf(first);
    }

    /** How many are counted and not shown. */
    public int more() {
        return all - first.size();
    }

    public boolean none() {
        return all == 0;
    }
}
