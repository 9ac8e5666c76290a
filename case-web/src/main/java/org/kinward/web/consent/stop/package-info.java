/** Taking a yes back, and deciding about a withdrawal against the child. */
@NullMarked
package org.kinward.web.consent.stop;

import org.jspecify.annotations.NullMarked;
