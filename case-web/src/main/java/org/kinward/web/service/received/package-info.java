/** The two pages of a provider's own account, which are all that it has. */
@NullMarked
package org.kinward.web.service.received;

import org.jspecify.annotations.NullMarked;
