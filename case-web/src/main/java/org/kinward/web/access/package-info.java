/** Which page opens for whom: the rule stands at the page itself, and a page without a rule opens for nobody. */
@NullMarked
package org.kinward.web.access;

import org.jspecify.annotations.NullMarked;
