package org.kinward.core.casefile;

/**
 * Something beside the file that must be over before it is closed, because nobody could end it afterwards: a stay in a house,
 * a referral that its provider still reads.
 */
public interface HoldsOpen {

    /** Whether something of it is still going on for this child. */
    boolean holdsOpen(CaseFileId file);
}
