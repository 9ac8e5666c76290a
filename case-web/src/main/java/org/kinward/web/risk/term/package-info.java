/** Where an administrator sets after how many hours a danger is looked at again. */
@NullMarked
package org.kinward.web.risk.term;

import org.jspecify.annotations.NullMarked;
