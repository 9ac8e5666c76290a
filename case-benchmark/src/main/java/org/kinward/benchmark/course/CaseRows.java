package org.kinward.benchmark.course;

import java.util.List;

import org.kinward.benchmark.people.CopyTable;

/** Some tables in which work on a case leaves rows. */
public interface CaseRows {

    /** Adds what the work on one case leaves in them. */
    void add(Course course);

    /** The tables, those that others point at first. */
    List<CopyTable> inOrder();
}
