/** One area of an assessment: what is known already, what stood there last time, and what is said now. */
@NullMarked
package org.kinward.web.needs.area;

import org.jspecify.annotations.NullMarked;
