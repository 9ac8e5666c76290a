/** People, rooms and places as lists to choose from. */
@NullMarked
package org.kinward.reporting.access;

import org.jspecify.annotations.NullMarked;
