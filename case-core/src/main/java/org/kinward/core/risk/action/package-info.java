/** What is done so that a child is safe: what, by whom, by when, and what came of it. Read by night as well. */
@NullMarked
package org.kinward.core.risk.action;

import org.jspecify.annotations.NullMarked;
