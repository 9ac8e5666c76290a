package org.kinward.core.identity.file;

/**
 * Which page somebody wants, and why.
 *
 * @param number
 *            from 1
 * @param purpose
 *            a code word, as an audit entry takes it
 * @param copy
 *            whether it leaves the program as a file: never for who is only on shift
 */
public record PageAsked(int number, String purpose, boolean copy) {
}
