/** What who works on the case sees of legal help: who helps, and whether the child is treated as an offender. */
@NullMarked
package org.kinward.web.legal.door;

import org.jspecify.annotations.NullMarked;
