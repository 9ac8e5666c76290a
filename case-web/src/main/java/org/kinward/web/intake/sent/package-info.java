/** What a browser sent, by name, and how it becomes a form again. */
@NullMarked
package org.kinward.web.intake.sent;

import org.jspecify.annotations.NullMarked;
