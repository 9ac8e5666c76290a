/** What each role sees and does, in field words, read from the rules at the pages themselves. */
@NullMarked
package org.kinward.web.access.roles;

import org.jspecify.annotations.NullMarked;
