/** What we promised the child, and what it was told. */
@NullMarked
package org.kinward.web.plan.promise;

import org.jspecify.annotations.NullMarked;
