package org.kinward.core.verification;

/**
 * What a visitor found of one file of a sample.
 *
 * @param number
 *            from 1, in the order in which the files were drawn
 */
public record FileFound(VerificationId visit, int number, Found found) {
}
