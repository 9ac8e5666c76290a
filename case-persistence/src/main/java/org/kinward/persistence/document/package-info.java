/** What casework knows of papers and photographs; their pages lie in the vault. */
@NullMarked
package org.kinward.persistence.document;

import org.jspecify.annotations.NullMarked;
