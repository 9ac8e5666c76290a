/** What people do in Kinward from end to end, in a real browser, in each language, width and with or without scripts. */
@NullMarked
package org.kinward.web.journey;

import org.jspecify.annotations.NullMarked;
