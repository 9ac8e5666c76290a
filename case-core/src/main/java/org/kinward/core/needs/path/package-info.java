/** Ways through offices, step by step: guardian, residence, an age assessment that does no harm, birth registration (F40). */
@NullMarked
package org.kinward.core.needs.path;

import org.jspecify.annotations.NullMarked;
