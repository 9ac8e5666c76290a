package org.kinward.reporting.child;

/** In which order a list goes. */
public enum ListSort {
    NEWEST, OLDEST
}
