/** Taking a child in: drafts that belong to a place and the pages of the first hour. */
@NullMarked
package org.kinward.core.intake;

import org.jspecify.annotations.NullMarked;
