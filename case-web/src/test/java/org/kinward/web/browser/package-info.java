/** Kinward in a real browser: each page that is opened is checked for what every page must keep. */
@NullMarked
package org.kinward.web.browser;

import org.jspecify.annotations.NullMarked;
