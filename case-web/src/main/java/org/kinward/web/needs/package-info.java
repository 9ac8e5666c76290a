/** What a child needs: the assessments of a case, the newest whole, and giving it for approval. */
@NullMarked
package org.kinward.web.needs;

import org.jspecify.annotations.NullMarked;
