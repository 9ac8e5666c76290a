/** Children in lists: what a card may say about a child, of which the name is no part. */
@NullMarked
package org.kinward.reporting.child;

import org.jspecify.annotations.NullMarked;
