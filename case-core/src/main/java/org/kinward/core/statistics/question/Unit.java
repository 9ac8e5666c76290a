package org.kinward.core.statistics.question;

/**
 * What a table counts: a child with two files in the period is one child and two case files. A household is its children, as far as
 * somebody wrote down that they belong together; one who is alone is one. Nothing that leaves the house counts households.
 */
public enum Unit {
    CHILDREN, CASE_FILES, HOUSEHOLDS
}
