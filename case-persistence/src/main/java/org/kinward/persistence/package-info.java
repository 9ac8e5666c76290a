/** Floor 2: keeps what the core decides. Nothing here is public; the core's ports are the way in. */
@NullMarked
package org.kinward.persistence;

import org.jspecify.annotations.NullMarked;
