/** Pages of papers and photographs in the schema {@code identity}, locked page by page. */
@NullMarked
package org.kinward.persistence.identity.file;

import org.jspecify.annotations.NullMarked;
