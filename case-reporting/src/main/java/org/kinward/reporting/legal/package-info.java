/** Whom somebody helps with the law: numbers and days, never more of the record. */
@NullMarked
package org.kinward.reporting.legal;

import org.jspecify.annotations.NullMarked;
