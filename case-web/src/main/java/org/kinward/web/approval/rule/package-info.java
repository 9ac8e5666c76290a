/** Where an administrator sets what is approved before and what is seen afterwards. */
@NullMarked
package org.kinward.web.approval.rule;

import org.jspecify.annotations.NullMarked;
