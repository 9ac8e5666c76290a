/** Keeps the promise of the audit at the door: no entry, no page, and no page at all while entries are not sealed. */
@NullMarked
package org.kinward.web.audit;

import org.jspecify.annotations.NullMarked;
