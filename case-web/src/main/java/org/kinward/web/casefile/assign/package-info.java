/** Naming the lead worker of a case file: for the managers of its place only. */
@NullMarked
package org.kinward.web.casefile.assign;

import org.jspecify.annotations.NullMarked;
