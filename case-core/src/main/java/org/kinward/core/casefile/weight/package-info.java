/** How much a child weighs in a caseload, by how it lives (FIELD F94): a setting of an agency with its history. */
@NullMarked
package org.kinward.core.casefile.weight;

import org.jspecify.annotations.NullMarked;
