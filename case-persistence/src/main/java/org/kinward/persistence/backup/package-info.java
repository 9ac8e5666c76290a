/** The commands that copy everything that must survive this machine, and bring it back on another one. */
@NullMarked
package org.kinward.persistence.backup;

import org.jspecify.annotations.NullMarked;
