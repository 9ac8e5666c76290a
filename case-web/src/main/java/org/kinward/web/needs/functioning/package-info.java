/** How a child gets on: what carers said so far and what comes out, and asking a carer. */
@NullMarked
package org.kinward.web.needs.functioning;

import org.jspecify.annotations.NullMarked;
