/** The named questions: each with its filters, in words of the address. */
@NullMarked
package org.kinward.web.statistics.asked;

import org.jspecify.annotations.NullMarked;
