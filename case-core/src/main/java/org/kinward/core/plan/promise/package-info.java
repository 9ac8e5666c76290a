/** What we promised the child: open, kept, or told why not (FIELD F22). */
@NullMarked
package org.kinward.core.plan.promise;

import org.jspecify.annotations.NullMarked;
