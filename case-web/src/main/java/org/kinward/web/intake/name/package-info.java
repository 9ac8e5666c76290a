/** The name that the child uses, kept by the vault and not shown back, and the call word that the child chooses. */
@NullMarked
package org.kinward.web.intake.name;

import org.jspecify.annotations.NullMarked;
