/** Who may visit a child, who may take it along, and on whose word; the other side of the list says who may not (FIELD F31). */
@NullMarked
package org.kinward.core.shelter.maycome;

import org.jspecify.annotations.NullMarked;
