/** The page of something that an administrator sets for the agency, with what held before. */
@NullMarked
package org.kinward.web.setting;

import org.jspecify.annotations.NullMarked;
