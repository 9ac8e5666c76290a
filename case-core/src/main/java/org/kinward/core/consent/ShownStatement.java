package org.kinward.core.consent;

/** The statement as it is on the screen: which version, and its text in the one language that is really shown. */
public record ShownStatement(StatementVersion version, int number, StatementText text) {
}
