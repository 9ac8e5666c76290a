package org.kinward.core.statistics.progress;

/** For whom a report speaks; a report of one layer takes in reports of the layers below it. */
public enum Layer {
    COMMUNITY, COUNTY, CITY, PROVINCE, NATION;

    boolean isAbove(Layer other) {
        return compareTo(other) > 0;
    }
}
