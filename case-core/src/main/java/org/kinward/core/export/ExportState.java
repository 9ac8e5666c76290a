package org.kinward.core.export;

/** How it stands with an export. */
public enum ExportState {
    /** Not yet asked for. */
    DRAFT,
    /** Somebody else answers first. */
    WAITING,
    /** Its file can be made. */
    READY,
    /** Somebody else said no. */
    REFUSED,
    /** Its file can be taken, once. */
    MADE,
    /** Its file was taken. */
    TAKEN,
    /** Nobody made or took its file in time. */
    OVER
}
