/** Who must not share a room with a child: said by whom, until when, and why for a minute. */
@NullMarked
package org.kinward.web.shelter.apart;

import org.jspecify.annotations.NullMarked;
