/** Forms that were sent already: the same form twice does its work once. */
@NullMarked
package org.kinward.persistence.saving;

import org.jspecify.annotations.NullMarked;
