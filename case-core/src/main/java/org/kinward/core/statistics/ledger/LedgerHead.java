package org.kinward.core.statistics.ledger;

/**
 * What is kept apart from a ledger so that a missing or changed entry is noticed, and so that of two people who release at
 * once one starts anew.
 *
 * @param version
 *            how often something was written into it
 * @param seal
 *            SHA-256 over all of it, in hexadecimal
 */
public record LedgerHead(int version, String seal) {
}
