/** Who answers for this child, with status and end (F76). The name of the person is in the vault. */
@NullMarked
package org.kinward.core.consent.answering;

import org.jspecify.annotations.NullMarked;
