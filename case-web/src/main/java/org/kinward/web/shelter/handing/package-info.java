/** Handing a child over: to whom, by which right, with whom beside; refused to who may not come near; and the receipt. */
@NullMarked
package org.kinward.web.shelter.handing;

import org.jspecify.annotations.NullMarked;
