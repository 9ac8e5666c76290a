/** Pages of a verification visit: a sample drawn by number, shown on site, and what was found (FIELD F70). */
@NullMarked
package org.kinward.web.verification;

import org.jspecify.annotations.NullMarked;
