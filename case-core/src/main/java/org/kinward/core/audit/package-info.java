/** What is written down about every look at a child's record and every change to it. */
@NullMarked
package org.kinward.core.audit;

import org.jspecify.annotations.NullMarked;
