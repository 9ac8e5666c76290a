/**
 * The twelve sheets of the first hour as they stand on the screen: one record of typed answers each, with the way to
 * the page of the core and back.
 */
@NullMarked
package org.kinward.web.intake.sheet;

import org.jspecify.annotations.NullMarked;
