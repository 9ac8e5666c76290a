/** Where an administrator sets within how many hours the needs of a child are assessed for the first time. */
@NullMarked
package org.kinward.web.needs.term;

import org.jspecify.annotations.NullMarked;
