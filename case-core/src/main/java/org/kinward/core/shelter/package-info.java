/** The day in a shelter: every move of the house in the hands of whoever cares for its children now (F32). */
@NullMarked
package org.kinward.core.shelter;

import org.jspecify.annotations.NullMarked;
