/** What is asked for: each service, each sharing, contact with family, each extra use alone (F75). */
@NullMarked
package org.kinward.core.consent.use;

import org.jspecify.annotations.NullMarked;
