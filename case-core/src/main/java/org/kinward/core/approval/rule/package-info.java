/** When an approval is needed, before or afterwards, and from whom: settings of an agency by risk, with their history. */
@NullMarked
package org.kinward.core.approval.rule;

import org.jspecify.annotations.NullMarked;
