/** The decision that a child goes home: prepared, nothing missing, agreed to by somebody else before (FIELD F30, F63). */
@NullMarked
package org.kinward.core.returning.plan;

import org.jspecify.annotations.NullMarked;
