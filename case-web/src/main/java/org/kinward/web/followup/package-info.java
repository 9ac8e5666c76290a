/** Following a child up: the case at hand, how it is reached without harm, and the words that stand on every page of it. */
@NullMarked
package org.kinward.web.followup;

import org.jspecify.annotations.NullMarked;
