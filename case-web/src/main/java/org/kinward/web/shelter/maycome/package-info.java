/** Who may visit a child and who may take it along: written, agreed to, shown for a minute, ended; and shown at every door. */
@NullMarked
package org.kinward.web.shelter.maycome;

import org.jspecify.annotations.NullMarked;
