/** Exports and their locked files, as rows behind the fence of the agency's data officers. */
@NullMarked
package org.kinward.persistence.export;

import org.jspecify.annotations.NullMarked;
