package org.kinward.core.risk.factor;

/** On which level it lies (kit 1.7). The headings of the list bear the same words. */
public enum FactorLevel {
    INDIVIDUAL, FAMILY, COMMUNITY, WORKPLACE, INSTITUTION
}
