/** Requests to erase a record and holds for the law, as rows behind the fences of the record and of administration. */
@NullMarked
package org.kinward.persistence.erasure;

import org.jspecify.annotations.NullMarked;
