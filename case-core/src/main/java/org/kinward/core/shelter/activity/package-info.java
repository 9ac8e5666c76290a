/** What was offered to the children of a house on a day, and who took part, in words that need no story (FIELD F32). */
@NullMarked
package org.kinward.core.shelter.activity;

import org.jspecify.annotations.NullMarked;
