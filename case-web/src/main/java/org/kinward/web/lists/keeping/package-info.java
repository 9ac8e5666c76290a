/** Where an administrator keeps the lists of the field: lines, their words and order, what was changed, files in and out. */
@NullMarked
package org.kinward.web.lists.keeping;

import org.jspecify.annotations.NullMarked;
