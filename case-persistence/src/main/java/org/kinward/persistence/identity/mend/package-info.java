/** The tasks that casework leaves for the vault, taken one by one, and the regular look at both sides. */
@NullMarked
package org.kinward.persistence.identity.mend;

import org.jspecify.annotations.NullMarked;
