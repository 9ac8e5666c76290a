/** Days, hours, numbers and words as people of two languages and four scripts of digits type them at night. */
@NullMarked
package org.kinward.web.intake.typed;

import org.jspecify.annotations.NullMarked;
