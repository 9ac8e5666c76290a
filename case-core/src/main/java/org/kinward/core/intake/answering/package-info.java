/** Saving a page of the first hour, before and after the record exists, and what a saved page sets going. */
@NullMarked
package org.kinward.core.intake.answering;

import org.jspecify.annotations.NullMarked;
