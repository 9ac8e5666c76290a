/** Keeps how long closed files are kept, gives each its day, and never destroys anything. */
@NullMarked
package org.kinward.persistence.retention;

import org.jspecify.annotations.NullMarked;
