/** Who answers for a provider with an account of their own, and is nobody of the house. */
@NullMarked
package org.kinward.core.service.account;

import org.jspecify.annotations.NullMarked;
