/** Handing a child over: who receives it by which right, what the child says, who saw it; never to who may not come near. */
@NullMarked
package org.kinward.core.shelter.handing;

import org.jspecify.annotations.NullMarked;
