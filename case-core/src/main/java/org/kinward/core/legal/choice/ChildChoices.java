package org.kinward.core.legal.choice;

import java.util.List;

import org.kinward.core.casefile.CaseFileId;

/** Keeps what children chose, for ever; for legal aid alone. */
public interface ChildChoices {

    /** Keeps it; false if somebody has written one since: its number is taken. */
    boolean add(ChildChoice choice);

    /** Every one of this file, the newest first. */
    List<ChildChoice> of(CaseFileId file);
}
