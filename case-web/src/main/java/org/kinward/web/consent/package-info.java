/** What children are told about their information: the versions so far, and writing a new one. */
@NullMarked
package org.kinward.web.consent;

import org.jspecify.annotations.NullMarked;
