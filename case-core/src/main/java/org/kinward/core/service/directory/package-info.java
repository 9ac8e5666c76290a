/** The directory: who can give which service to whom, on which terms, and when somebody last looked. */
@NullMarked
package org.kinward.core.service.directory;

import org.jspecify.annotations.NullMarked;
