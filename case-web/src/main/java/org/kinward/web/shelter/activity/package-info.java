/** The day sheet of a house: what was offered, and who took part. */
@NullMarked
package org.kinward.web.shelter.activity;

import org.jspecify.annotations.NullMarked;
