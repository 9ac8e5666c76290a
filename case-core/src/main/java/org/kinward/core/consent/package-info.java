/** What children are told about their information, word by word; consent proper comes with the first days. */
@NullMarked
package org.kinward.core.consent;

import org.jspecify.annotations.NullMarked;
