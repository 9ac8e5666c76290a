/** Where an administrator sets after how many days children are contacted, and how. */
@NullMarked
package org.kinward.web.followup.term;

import org.jspecify.annotations.NullMarked;
