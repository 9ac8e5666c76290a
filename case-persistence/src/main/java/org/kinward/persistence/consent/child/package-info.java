/** Keeps what was asked for each child, who answers, and what was shared without consent. Only added to. */
@NullMarked
package org.kinward.persistence.consent.child;

import org.jspecify.annotations.NullMarked;
