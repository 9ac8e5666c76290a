/** What a person may change about the own account: password and language. */
@NullMarked
package org.kinward.web.access.profile;

import org.jspecify.annotations.NullMarked;
