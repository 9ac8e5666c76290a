/** Help for the family of a child: it begins, is looked at, ends. */
@NullMarked
package org.kinward.web.plan.family;

import org.jspecify.annotations.NullMarked;
