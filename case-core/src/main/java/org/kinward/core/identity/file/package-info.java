/** Pages of papers and photographs in the vault: locked with keys of their own, opened one at a time. */
@NullMarked
package org.kinward.core.identity.file;

import org.jspecify.annotations.NullMarked;
