/** Reports: the questions that records answer, and the press that takes figures. */
@NullMarked
package org.kinward.web.statistics;

import org.jspecify.annotations.NullMarked;
