@NullMarked
package org.kinward.web.days;

import org.jspecify.annotations.NullMarked;
