package org.kinward.core.statistics.question;

/** What a table counts: a child with two files in the period is one child and two case files. */
public enum Unit {
    CHILDREN, CASE_FILES
}
