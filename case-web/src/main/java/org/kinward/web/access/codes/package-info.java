/** One-time codes that wait for a second person: seen, confirmed, refused. */
@NullMarked
package org.kinward.web.access.codes;

import org.jspecify.annotations.NullMarked;
