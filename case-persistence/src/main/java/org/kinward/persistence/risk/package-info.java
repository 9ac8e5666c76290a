/** Keeps looks at a danger, safety actions, what opened the door and what protects, and when a danger is looked at again. */
@NullMarked
package org.kinward.persistence.risk;

import org.jspecify.annotations.NullMarked;
