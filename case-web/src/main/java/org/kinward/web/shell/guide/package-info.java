/** Every shared piece of a page in every state, for people who write pages; only in the demo. */
@NullMarked
package org.kinward.web.shell.guide;

import org.jspecify.annotations.NullMarked;
